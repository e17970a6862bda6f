package org.cablestats.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as readers expect them, the same in every locale. */
final class Numbers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Numbers() {}

    /** {@code 251,287}. */
    static String whole(long number) {
        return format("#,##0", number);
    }

    /** {@code 1,204.5}: at most two decimals; NaN and infinity by name. */
    static String decimal(double number) {
        return Double.isFinite(number) ? format("#,##0.##", number) : Double.toString(number);
    }

    /** {@code 3.2%} of a share between 0 and 1; a share too small for its decimal is {@code <0.1%}, not nought. */
    static String percent(double share) {
        boolean tiny = share > 0 && share < 0.0005;
        return tiny
                ? "<0.1%"
                : (Double.isFinite(share) ? format("#,##0.0", share * 100) + "%" : Double.toString(share));
    }

    /** {@code 28 February 2010}. */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code 1 row}, {@code 274 rows}. */
    static String rows(int count) {
        return whole(count) + (count == 1 ? " row" : " rows");
    }

    /** {@code 1 cable}, {@code 4,321 cables}. */
    static String cables(long count) {
        return whole(count) + (count == 1 ? " cable" : " cables");
    }

    private static String format(String pattern, Number number) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(number);
    }
}
