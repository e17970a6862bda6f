package org.cablestats.finding;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Between which values one lies that is not known exactly.
 *
 * @param low lower end, included
 * @param high upper end, included
 */
public record Interval(double low, double high) {
    /** Of 100 intervals of equal making, 95 hold the true value. */
    public static final double LEVEL = 0.95;

    /** How many standard deviations of the normal distribution it goes to either side. */
    static final double DEVIATIONS = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + LEVEL) / 2);

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Invalid interval: " + low + " to " + high);
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double width() {
        return high - low;
    }
}
