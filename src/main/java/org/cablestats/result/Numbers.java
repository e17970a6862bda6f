package org.cablestats.result;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as readers expect them, the same in every locale. A tie is rounded up: half-even would send 0.25 % and 0.35 % different
 * ways. NaN and infinity are told by name.
 */
public final class Numbers {
    private Numbers() {}

    /** {@code 251,287}. */
    public static String whole(long number) {
        return pattern("#,##0").format(number);
    }

    /** The nearest whole number: {@code 251,287}. */
    public static String whole(double number) {
        return format("#,##0", number);
    }

    /** {@code 1,204.5}, {@code 3.0}: always one decimal. */
    public static String decimal(double number) {
        return format("#,##0.0", number);
    }

    /** {@code 1,204.57}, {@code 3}: no more decimals than these, and none that are zero. */
    public static String decimals(double number, int most) {
        return format("#,##0." + "#".repeat(most), number);
    }

    /** {@code 3.2%} of a share of one. One too small for its decimal is {@code <0.1%}, not zero; nearly all is {@code >99.9%}, not all. */
    public static String percent(double share) {
        if (share >= 0.9995 && share < 1) {
            return ">99.9%";
        }
        return share > 0 && share < 0.0005 ? "<0.1%" : format("#,##0.0", share * 100) + percentSign(share);
    }

    /** Bytes in units of a thousand: {@code 1.7 GB}, {@code 600 MB}, {@code 0 MB} of less than one. */
    public static String bytes(long bytes) {
        return bytes < 1_000_000_000 ? whole(bytes / 1_000_000) + " MB" : decimal(bytes / 1e9) + " GB";
    }

    /** A share of one where there is little room: {@code 3%}, {@code <1%}, {@code >99%}. */
    public static String wholePercent(double share) {
        if (share >= 0.995 && share < 1) {
            return ">99%";
        }
        return share > 0 && share < 0.005 ? "<1%" : format("#,##0", share * 100) + percentSign(share);
    }

    /** The same with as many decimals in each. */
    public static String fixed(double number, int decimals) {
        return format("#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)), number);
    }

    /** A difference of shares of one in points of a per cent: {@code +3.2}, {@code -0.4}, {@code 0.0}. */
    public static String points(double share) {
        String text = decimal(share * 100);
        if (text.equals("-0.0")) {
            return "0.0";
        }
        return share > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** {@code 1 row}, {@code 4,321 countries}. */
    public static String counted(long count, String noun) {
        return whole(count) + " " + (count == 1 ? noun : Noun.plural(noun));
    }

    /** The nearest of so many parts of one: {@code 0.667} of 1,000 parts. */
    public static double rounded(double number, int parts) {
        return Math.round(number * parts) / (double) parts;
    }

    /** A format of decimals in the way of this class, for who writes many numbers by a pattern of its own. */
    public static DecimalFormat pattern(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String format(String pattern, double number) {
        return Double.isFinite(number) ? pattern(pattern).format(number) : Double.toString(number);
    }

    private static String percentSign(double share) {
        return Double.isFinite(share) ? "%" : "";
    }
}
