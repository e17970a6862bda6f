package org.cablestats.chart.data;

import java.math.BigInteger;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a chart are and how they are written.
 *
 * @param unit what is counted or measured
 * @param form how numbers are written
 * @param words in which both are told
 */
public record Amount(Unit unit, Form form, Words words) {
    private static final String SHARE = "share";
    private static final String SHARE_OF = SHARE + " of ";
    private static final double PER_CENT = 100;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final double TRILLION = 1e12;

    /** Kinds of numbers. */
    public enum Form {
        /** Whole numbers that may be added up; none is zero. */
        COUNT,
        /** Means and other measures that may not be added up; none is unknown. */
        MEASURE,
        /** Shares of one, written as per cent. */
        SHARE
    }

    /** What is told in English. */
    public Amount(Unit unit, Form form) {
        this(unit, form, Words.ENGLISH);
    }

    /** What a chart of shares counts. */
    public static Amount shares(Words words) {
        return new Amount(Unit.of("shares"), Form.SHARE, words);
    }

    /** What the values of a column are, by its unit, its type and themselves. */
    public static Amount of(Unit unit, Column column, List<@Nullable Object> values, Words words) {
        if (unit.isPerCent()) {
            return new Amount(unit.asShare(), Form.SHARE, words);
        }
        boolean areWhole = values.stream().allMatch(value -> value == null || isCounted(value));
        if (areWhole && !unit.isMeasure() && !column.type().equals("double")) {
            return new Amount(unit, Form.COUNT, words);
        }
        String name = column.name();
        boolean isShare = (name.contains(SHARE) || unit.plural().startsWith(SHARE))
                && values.stream().mapToDouble(value -> value(name, value)).allMatch(v -> !(Math.abs(v) > 1));
        return new Amount(unit, isShare ? Form.SHARE : Form.MEASURE, words);
    }

    /** A value of a table as a number; NaN where there is none. */
    static double value(String column, @Nullable Object value) {
        if (value == null) {
            return Double.NaN;
        }
        if (value instanceof Number number) {
            return Double.isFinite(number.doubleValue()) ? number.doubleValue() : Double.NaN;
        }
        throw new UsageException(
                "Invalid y column '" + column + "': '" + Names.brief(Names.clean(value)) + "' (expected numbers)");
    }

    public boolean isCount() {
        return form == Form.COUNT;
    }

    /** The smallest distance of two ticks. */
    public double leastStep() {
        return isCount() ? 1 : 0;
    }

    /** A number alone, for example {@code 7,918}, {@code 12.3} or {@code 3.2%}; {@code unknown} of NaN. */
    public String number(double value) {
        if (Double.isNaN(value)) {
            return words.language().unknown();
        }
        return switch (form) {
            case COUNT -> words.whole(value);
            case MEASURE -> Math.abs(value) >= THOUSAND ? words.whole(value) : words.decimals(value, 1);
            case SHARE -> words.percent(value);
        };
    }

    /** A number where there is little room: shares without a decimal. */
    public String brief(double value) {
        return form == Form.SHARE ? words.wholePercent(value) : number(value);
    }

    /** The value that a reader of {@link #brief} sees; a share of less than half a per cent is less than any that is seen. */
    double shown(double value) {
        if (form != Form.SHARE || value <= 0 || value >= 1) {
            return value;
        }
        double perCent = Math.round(value * PER_CENT);
        return perCent == 0 ? value : Math.min(perCent, PER_CENT - 1) / PER_CENT;
    }

    /** A number with what is counted, for example {@code 7,918 cables} or {@code 1 cable}. */
    public String phrase(double value) {
        String number = number(value);
        return isCount() && unit.isSaid() ? number + " " + (value == 1 ? one() : of()) : number;
    }

    /** What is counted, in the plural. */
    public String of() {
        return words.unit(unit).plural();
    }

    /** The same after {@code of all}. */
    public String dative() {
        return words.dative(unit);
    }

    /** One of what is counted. */
    public String one() {
        return words.unit(unit).singular();
    }

    /** Whether it is the share of something. */
    public boolean isShareOf() {
        return unit.plural().startsWith(SHARE_OF);
    }

    /** What it is the share of. */
    public String whole() {
        return words.dative(Unit.of(unit.plural().substring(SHARE_OF.length())));
    }

    /** What is counted with a capital first letter. */
    public String title() {
        return Noun.capital(of());
    }

    /** The label of a tick of a value axis: shares as per cent, millions and more in words. */
    public String tick(NiceScale scale, double value) {
        if (form == Form.SHARE) {
            return words.number(isWhole(scale.step() * PER_CENT) ? "0%" : "0.0#%", value);
        }
        double largest = Math.max(Math.abs(scale.upper()), Math.abs(scale.lower()));
        if (largest < MILLION) {
            return words.number(scale.step() < 1 ? "#,##0.0##" : "#,##0", value);
        }
        double one = largest >= TRILLION ? TRILLION : largest >= BILLION ? BILLION : MILLION;
        String name =
                one == TRILLION ? words.say("trillion") : one == BILLION ? words.say("billion") : words.say("million");
        return value == 0 ? "0" : words.number("#,##0.##", value / one) + " " + name;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < 1e-9;
    }

    private static boolean isCounted(Object value) {
        return value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte
                || value instanceof BigInteger;
    }
}
