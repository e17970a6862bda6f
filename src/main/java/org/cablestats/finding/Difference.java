package org.cablestats.finding;

import java.util.Comparator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Two shares, held against each other.
 *
 * @param from the earlier one, or that of the others
 * @param to the later one, or that of the group in question
 */
public record Difference(Share from, Share to) implements Comparison {
    /** By how far they are from chance, whichever way they went. */
    public static final Comparator<Difference> SUREST_FIRST =
            Comparator.comparingDouble(Difference::deviations).reversed();

    /** Where one of the four numbers would be less than this without a difference, hardly anything that is found can be beyond chance. */
    private static final double FEWEST_EXPECTED = 1;

    /** Of a sum of doubles. */
    private static final double NEGLIGIBLE = 1e-16;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @Override
    public double value() {
        return to.value() - from.value();
    }

    /**
     * How often the later one has as many or more, where both are of one whole: Fisher's exact test, one-sided, 0 to 1. It holds for few
     * and for rare ones, too.
     */
    public double chanceOfRise() {
        // The other tail is the longer one, whose first terms may be nought to a computer.
        return isMore() ? Math.min(1, tail(true)) : Math.min(1, 1 - tail(false) + probability());
    }

    /** How far the shares are apart, as {@link EffectSize} measures it. */
    public double size() {
        return EffectSize.of(from.value(), to.value());
    }

    @Override
    public double base() {
        return from.value();
    }

    /** Newcombe's interval of 95 per cent (1998, his method 10), made of the two shares' own. */
    @Override
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

    /**
     * The same exactly: Fisher's test (1935), twice its smaller tail. Of many comparisons the least likely are judged, and there the
     * normal distribution is far too sure where one side is small: of 14 where 5 are expected by as much as a factor of ten.
     */
    @Override
    public double exactChance() {
        return Math.min(1, 2 * tail(isMore()));
    }

    private boolean isMore() {
        return (double) to.part() * (from.whole() + to.whole()) >= (double) to.whole() * (from.part() + to.part());
    }

    /** Of exactly these numbers, where both are of one whole. */
    private double probability() {
        return Math.exp(logWays(to.whole(), to.part())
                + logWays(from.whole(), from.part())
                - logWays(from.whole() + to.whole(), from.part() + to.part()));
    }

    /** The probability of as many and all beyond, in one direction. */
    private double tail(boolean isUpward) {
        long having = from.part() + to.part();
        double probability = probability();
        double tail = 0;
        for (long part = to.part(); probability > tail * NEGLIGIBLE; part += isUpward ? 1 : -1) {
            tail += probability;
            probability *= isUpward ? further(part, having) : 1 / further(part - 1, having);
        }
        return tail;
    }

    /** How much more probable one more is than this many, of those that have it in both. */
    private double further(long part, long having) {
        return (double) (having - part)
                * (to.whole() - part)
                / ((double) (part + 1) * (from.whole() - having + part + 1));
    }

    private static double logWays(long whole, long part) {
        return Gamma.logGamma(whole + 1.0) - Gamma.logGamma(part + 1.0) - Gamma.logGamma(whole - part + 1.0);
    }

    @Override
    public boolean isTestable() {
        double fewest = Math.min(from.whole(), to.whole());
        return fewest * Math.min(pooled(), 1 - pooled()) >= FEWEST_EXPECTED;
    }

    private double pooled() {
        return (double) (from.part() + to.part()) / (from.whole() + to.whole());
    }
}
