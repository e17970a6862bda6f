package org.cablestats.finding.level;

import org.apache.commons.math3.special.Erf;
import org.cablestats.finding.Interval;

/**
 * How far the least-squares date of a break may lie from the true one: the limit of Bai (1997, Estimation of a change point in multiple
 * regression models, appendix B), as R's {@code strucchange} computes it with errors and weights of each level's own.
 *
 * <p>Of the two levels only how their variances compare decides its form. A date that is too early took values of the earlier level for
 * later ones, so that the earlier level's variance says how much too early it may be, and the later one's how much too late.
 *
 * @param before the level before the break
 * @param after the level after it
 */
record BreakError(Level before, Level after) {
    private static final double TAIL = (1 - Interval.LEVEL) / 2;

    /** From here on the series has all digits that are asked for. */
    private static final double FAR = 25;

    private static final int HALVINGS = 60;

    /** How many values earlier the break may lie than its date, in 95 of 100 samples. */
    int earlier() {
        return values(after, before);
    }

    /** How many values later it may lie. */
    int later() {
        return values(before, after);
    }

    private int values(Level own, Level other) {
        if (own.variance() == 0) {
            return 0;
        }
        double shift = after.mean() - before.mean();
        double unit = own.variance() / (shift * shift * own.weight() / own.values());
        double distance = unit * distance(TAIL, other.variance() / own.variance());
        return (int) Math.ceil(Math.min(distance, own.values() + other.values()));
    }

    /**
     * The distance that errors to one side exceed so often, in units of that side; 0 where errors to this side are rarer than that, so
     * that the break's own date is always one of those told.
     *
     * @param ratio the other side's variance to this one's
     */
    static double distance(double chance, double ratio) {
        if (chance >= beyond(ratio)) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (beyond(high, ratio) > chance) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (beyond(middle, ratio) > chance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** How often an error is to this side at all. */
    private static double beyond(double ratio) {
        return 1 / (1 + ratio);
    }

    /** How often an error to this side is larger than a distance above 0. */
    static double beyond(double distance, double ratio) {
        double root = Math.sqrt(distance);
        double own = (distance / 2 - 2 + (ratio + 2) * (ratio + 2) / (ratio + 1)) * scaledTail(root / 2);
        double both = ratio * (ratio + 2) / (ratio + 1) * scaledTail((0.5 + 1 / ratio) * root);
        return Math.exp(-distance / 8) * (own - both - root / Math.sqrt(2 * Math.PI));
    }

    /** The normal distribution's tail beyond z, times exp(z²/2): neither factor can be held where z is large. */
    private static double scaledTail(double z) {
        if (z < FAR) {
            return Math.exp(z * z / 2) * Erf.erfc(z / Math.sqrt(2)) / 2;
        }
        double square = z * z;
        return (1 - 1 / square * (1 - 3 / square * (1 - 5 / square * (1 - 7 / square)))) / (z * Math.sqrt(2 * Math.PI));
    }
}
