package org.cablestats.learn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a number lies with a confidence of 95 %.
 *
 * @param low lower end
 * @param high upper end
 */
record Interval(double low, double high) {
    /** The normal distribution's quantile of 0.975. */
    private static final double Z = 1.959963984540054;

    /**
     * Wilson's interval of a proportion, which stays between 0 and 1 and holds for few cases too.
     *
     * @param cases of which the proportion is
     * @return null where there is no case
     */
    static @Nullable Interval wilson(long successes, long cases) {
        if (cases == 0) {
            return null;
        }
        double share = (double) successes / cases;
        double square = Z * Z / cases;
        double middle = (share + square / 2) / (1 + square);
        double half = Z / (1 + square) * Math.sqrt(share * (1 - share) / cases + square / (4 * cases));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /** The middle 95 % of values that a bootstrap gave; null where there is none. */
    static @Nullable Interval middle(double[] values) {
        if (values.length == 0) {
            return null;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    /** Between the two nearest values in proportion. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
