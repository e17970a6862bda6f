package org.cablestats.finding;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A part of a whole.
 *
 * @param part how many, 0 to whole
 * @param whole of how many, at least 1
 */
public record Share(long part, long whole) {
    private static final WilsonScoreInterval WILSON = new WilsonScoreInterval();

    public Share {
        if (part < 0 || whole < 1 || part > whole || whole > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Invalid share: " + part + " of " + whole);
        }
    }

    /** From 0 to 1. */
    public double value() {
        return (double) part / whole;
    }

    /** Wilson's score interval of 95 per cent (1927): unlike the normal one, it holds for few and for rare ones, too. */
    public Interval interval() {
        ConfidenceInterval wilson = WILSON.createInterval((int) whole, (int) part, Interval.LEVEL);
        // Rounding can leave an end beyond what a share can be.
        return new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
    }
}
