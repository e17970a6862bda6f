package org.cablestats.chart.data;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** One series over periods: a name and a value for each period, NaN where there is none. */
public final class Line {
    private final String name;
    private final double[] values;

    /** Number of cables behind each value; empty where it is not known or the values themselves are counts. */
    private final double[] cables;

    public Line(String name, double[] values) {
        this(name, values, new double[0]);
    }

    /** A line of a measure that says how many cables each of its values rests on. */
    public Line(String name, double[] values, double[] cables) {
        this.name = name;
        this.values = values.clone();
        this.cables = cables.clone();
    }

    /** The name as printed. */
    public String name() {
        return name;
    }

    /** The name as a sentence has it. */
    public String brief() {
        return Names.brief(name);
    }

    /** Number of periods. */
    public int size() {
        return values.length;
    }

    public double value(int period) {
        return values[period];
    }

    public double last() {
        return values[values.length - 1];
    }

    /** Sum of the known values. */
    public double total() {
        return known().sum();
    }

    /** Largest known value; 0 where there is none. */
    public double largest() {
        return known().max().orElse(0);
    }

    /** Smallest known value; 0 where there is none. */
    public double smallest() {
        return known().min().orElse(0);
    }

    /** The first period of the largest value; 0 where there is none. */
    public int peak() {
        double largest = largest();
        return where(i -> values[i] == largest).findFirst().orElse(0);
    }

    /** The first period of which a value is known; empty where there is none. */
    public OptionalInt firstKnown() {
        return where(i -> !Double.isNaN(values[i])).findFirst();
    }

    /** The last one. */
    public OptionalInt lastKnown() {
        return where(i -> !Double.isNaN(values[i])).reduce((earlier, later) -> later);
    }

    /** Whether it stands for the names that are not known, or for the rest of the names. */
    public boolean isQuiet() {
        return Names.isUnknown(name) || Names.isOther(name);
    }

    /** Whether there is a value, and it rests on enough cables for a headline as far as is known. */
    public boolean isFirm(int period) {
        return !Double.isNaN(values[period]) && (cables.length == 0 || FewCables.isFirm(cables[period]));
    }

    /** Whether any value is known. */
    public boolean isAnyKnown() {
        return known().findAny().isPresent();
    }

    /** Whether a known value rests on too few cables. */
    public boolean isAnyLoose() {
        return where(this::isLoose).findAny().isPresent();
    }

    /** Whether there is a value, and too few cables are behind it. */
    public boolean isLoose(int period) {
        return !Double.isNaN(values[period]) && !isFirm(period);
    }

    /** Whether there is a value, and none beside it to be joined to. */
    public boolean isAlone(int period) {
        return !isUnknown(period) && isUnknown(period - 1) && isUnknown(period + 1);
    }

    private boolean isUnknown(int period) {
        return period < 0 || period >= values.length || Double.isNaN(values[period]);
    }

    /** The same line with nothing known where too few cables are behind a value. */
    public Line firm() {
        return new Line(name, mapped(i -> isFirm(i) ? values[i] : Double.NaN), cables);
    }

    /** The same line with nothing known after a period. */
    public Line until(int period) {
        return new Line(name, mapped(i -> i <= period ? values[i] : Double.NaN), cables);
    }

    /** A range of periods, end exclusive. */
    Line between(int from, int to) {
        double[] behind = cables.length == 0 ? cables : Arrays.copyOfRange(cables, from, to);
        return new Line(name, values(from, to), behind);
    }

    /** The values of a range of periods, end exclusive. */
    public double[] values(int from, int to) {
        return Arrays.copyOfRange(values, from, to);
    }

    /** The sum of what is known of two values; NaN where nothing is. */
    static double sum(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) ? other : one;
        }
        return one + other;
    }

    /** This line as shares of another; zero where the other is. */
    Line shareOf(Line whole) {
        return new Line(name, mapped(i -> whole.values[i] == 0 ? 0 : values[i] / whole.values[i]));
    }

    /** What a stack can show: no value below zero, and zero for what is not known. */
    Line stackable() {
        return new Line(name, mapped(i -> values[i] > 0 ? values[i] : 0));
    }

    /** The same values under another name. */
    Line named(String other) {
        return new Line(other, values, cables);
    }

    /** This line with another added to it. */
    Line plus(Line other) {
        return new Line(name, mapped(i -> sum(values[i], other.values[i])));
    }

    private double[] mapped(IntToDoubleFunction value) {
        return IntStream.range(0, values.length).mapToDouble(value).toArray();
    }

    private DoubleStream known() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value));
    }

    private IntStream where(IntPredicate holds) {
        return IntStream.range(0, values.length).filter(holds);
    }
}
