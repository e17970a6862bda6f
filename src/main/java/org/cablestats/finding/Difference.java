package org.cablestats.finding;

import java.util.Comparator;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Two shares, held against each other.
 *
 * @param from the earlier one, or that of the others
 * @param to the later one, or that of the group in question
 */
public record Difference(Share from, Share to) {
    /** By how far they are from chance, whichever way they went. */
    public static final Comparator<Difference> SUREST_FIRST =
            Comparator.comparingDouble(Difference::deviations).reversed();

    /** The normal distribution stands for the exact one where each of the four numbers would be at least this without a difference. */
    private static final double FEWEST_EXPECTED = 5;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** How much more, from -1 to 1. */
    public double value() {
        return to.value() - from.value();
    }

    /** Newcombe's interval of 95 per cent (1998, his method 10), made of the two shares' own. */
    public Interval interval() {
        Interval earlier = from.interval();
        Interval later = to.interval();
        double below = Math.hypot(to.value() - later.low(), earlier.high() - from.value());
        double above = Math.hypot(later.high() - to.value(), from.value() - earlier.low());
        return new Interval(Math.max(-1, value() - below), Math.min(1, value() + above));
    }

    /** How often two samples of equal shares differ by this much or more: the two-proportion z test, two-sided, 0 to 1. */
    public double chance() {
        return 2 * NORMAL.cumulativeProbability(-deviations());
    }

    /** How many standard deviations of two samples of one share it is away from none, whichever way; 0 where both have none or all. */
    double deviations() {
        double pooled = pooled();
        double variance = pooled * (1 - pooled) * (1.0 / from.whole() + 1.0 / to.whole());
        return variance == 0 ? 0 : Math.abs(value()) / Math.sqrt(variance);
    }

    /** Whether there are enough of each kind for {@link #chance} to hold. */
    boolean isTestable() {
        double fewest = Math.min(from.whole(), to.whole());
        return fewest * Math.min(pooled(), 1 - pooled()) >= FEWEST_EXPECTED;
    }

    private double pooled() {
        return (double) (from.part() + to.part()) / (from.whole() + to.whole());
    }
}
