package org.cablestats.chart.data;

import java.math.BigInteger;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a chart are and how they are written.
 *
 * @param unit what is counted or measured
 * @param form how numbers are written
 */
public record Amount(Unit unit, Form form) {
    /** What a chart of shares counts. */
    public static final Amount SHARES = new Amount(Unit.of("shares"), Form.SHARE);

    private static final String SHARE = "share";
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

    /** What the values of a column are, by its unit, its type and themselves. */
    public static Amount of(Unit unit, Column column, List<@Nullable Object> values) {
        if (unit.isPerCent()) {
            return new Amount(unit.asShare(), Form.SHARE);
        }
        boolean areWhole = values.stream().allMatch(value -> value == null || isCounted(value));
        if (areWhole && !unit.isMeasure() && !column.type().equals("double")) {
            return new Amount(unit, Form.COUNT);
        }
        String name = column.name();
        boolean isShare = (name.contains(SHARE) || unit.plural().startsWith(SHARE))
                && values.stream().mapToDouble(value -> value(name, value)).allMatch(v -> !(Math.abs(v) > 1));
        return new Amount(unit, isShare ? Form.SHARE : Form.MEASURE);
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
            return Names.UNKNOWN;
        }
        return switch (form) {
            case COUNT -> Numbers.whole(value);
            case MEASURE -> Math.abs(value) >= THOUSAND ? Numbers.whole(value) : Numbers.decimals(value, 1);
            case SHARE -> Numbers.percent(value);
        };
    }

    /** A number where there is little room: shares without a decimal. */
    public String brief(double value) {
        return form == Form.SHARE ? Numbers.wholePercent(value) : number(value);
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
        return isCount() && unit.isSaid() ? number + " " + (value == 1 ? unit.singular() : unit.plural()) : number;
    }

    /** What is counted, in the plural. */
    public String of() {
        return unit.plural();
    }

    /** What is counted with a capital first letter. */
    public String title() {
        return Noun.capital(of());
    }

    /** The label of a tick of a value axis: shares as per cent, millions and more in words. */
    public String tick(NiceScale scale, double value) {
        if (form == Form.SHARE) {
            return Numbers.pattern(isWhole(scale.step() * PER_CENT) ? "0%" : "0.0#%")
                    .format(value);
        }
        double largest = Math.max(Math.abs(scale.upper()), Math.abs(scale.lower()));
        if (largest < MILLION) {
            return Numbers.pattern(scale.step() < 1 ? "#,##0.0##" : "#,##0").format(value);
        }
        double one = largest >= TRILLION ? TRILLION : largest >= BILLION ? BILLION : MILLION;
        String name = one == TRILLION ? " trillion" : one == BILLION ? " billion" : " million";
        return value == 0 ? "0" : Numbers.pattern("#,##0.##").format(value / one) + name;
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
