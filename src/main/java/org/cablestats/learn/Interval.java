package org.cablestats.learn;

import java.util.Arrays;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.jspecify.annotations.Nullable;

/** Where a number lies with a confidence of 95 %. */
record Interval(double low, double high) {
    private static final double CONFIDENCE = 0.95;

    /** Wilson's interval of a proportion, which stays between 0 and 1 and holds for few cases too; null for none. */
    static @Nullable Interval wilson(long successes, long cases) {
        if (cases == 0) {
            return null;
        }
        ConfidenceInterval interval =
                new WilsonScoreInterval().createInterval((int) cases, (int) successes, CONFIDENCE);
        // The last digit of a sum may lie beyond.
        return new Interval(Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
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
