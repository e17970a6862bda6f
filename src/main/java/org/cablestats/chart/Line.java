package org.cablestats.chart;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One series over periods: a name and a value for each period, NaN where there is none. */
final class Line {
    private final String name;
    private final double[] values;

    Line(String name, double[] values) {
        this.name = name;
        this.values = values.clone();
    }

    /** The name as printed. */
    String name() {
        return name;
    }

    /** Number of periods. */
    int size() {
        return values.length;
    }

    double value(int period) {
        return values[period];
    }

    double last() {
        return values[values.length - 1];
    }

    /** Sum of the known values. */
    double total() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).sum();
    }

    /** Largest known value; 0 where there is none. */
    double largest() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).max().orElse(0);
    }

    /** Smallest known value; 0 where there is none. */
    double smallest() {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).min().orElse(0);
    }

    /** The first period of the largest value; 0 where there is none. */
    int peak() {
        double largest = largest();
        return IntStream.range(0, values.length)
                .filter(i -> values[i] == largest)
                .findFirst()
                .orElse(0);
    }

    /** Whether it stands for the names that are not known, or for the rest of the names. */
    boolean isQuiet() {
        return Names.isUnknown(name) || name.equals(Names.OTHER);
    }

    /** The values of a range of periods, end exclusive. */
    double[] values(int from, int to) {
        return Arrays.copyOfRange(values, from, to);
    }

    /** The sum of what is known of two values; NaN where nothing is. */
    static double sum(double one, double other) {
        if (Double.isNaN(one) || Double.isNaN(other)) {
            return Double.isNaN(one) ? other : one;
        }
        return one + other;
    }

    /** This line as shares of another; nought where the other is. */
    Line shareOf(Line whole) {
        return new Line(
                name,
                IntStream.range(0, values.length)
                        .mapToDouble(i -> whole.values[i] == 0 ? 0 : values[i] / whole.values[i])
                        .toArray());
    }

    /** What a stack can show: no value below nought, and nought for what is not known. */
    Line stackable() {
        return new Line(
                name, Arrays.stream(values).map(value -> value > 0 ? value : 0).toArray());
    }

    /** The same values under another name. */
    Line named(String other) {
        return new Line(other, values);
    }

    /** This line with another added to it. */
    Line plus(Line other) {
        return new Line(
                name,
                IntStream.range(0, values.length)
                        .mapToDouble(i -> sum(values[i], other.values[i]))
                        .toArray());
    }
}
