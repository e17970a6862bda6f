package org.cablestats.finding.usual;

import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * What earlier quantities let expect of another one. Numbers of cables come in clusters: they differ by more than chance, and how much more
 * is known from the earlier ones themselves.
 *
 * @param pooled what is expected, as one quantity
 * @param dispersion how many times as large variances are as by chance, at most: an upper limit of 95 per cent
 */
public record Expectation(Quantity pooled, double dispersion) {
    /** That the true dispersion is larger than the one reckoned with. */
    private static final double RISK = 0.05;

    /** A quantity and the one that it is held against. */
    public record Pair(Quantity before, Quantity after) {}

    /**
     * Of one more of a kind of which some are known.
     *
     * @param earlier at least two
     */
    public static Expectation ofNext(List<Quantity> earlier) {
        Quantity pooled = earlier.stream().reduce(Quantity::plus).orElseThrow();
        double distances = earlier.stream()
                .mapToDouble(each -> each.distanceWithin(pooled))
                .sum();
        return new Expectation(pooled, dispersion(distances, earlier.size() - 1));
    }

    /**
     * Of one that should be as another.
     *
     * @param earlier pairs of the same kind, at least one: how far they usually are apart
     */
    public static Expectation ofOther(Quantity other, List<Pair> earlier) {
        double distances = earlier.stream()
                .mapToDouble(pair -> pair.after().distance(pair.before()))
                .sum();
        return new Expectation(other, dispersion(distances, earlier.size()));
    }

    /** Pearson's, with the limit that the chi-square distribution gives it (McCullagh and Nelder 1989, section 4.5). */
    private static double dispersion(double distances, int degrees) {
        return distances / new ChiSquaredDistribution(null, degrees).inverseCumulativeProbability(RISK);
    }

    /** How many of a time or whole are expected. */
    public double expected(Quantity now) {
        return now.expected(pooled);
    }

    /** How often a quantity is as far from what is expected, or farther: 0 to 1, the larger of what chance and what clusters give. */
    public double chance(Quantity now, Side side) {
        return Math.max(byClusters(now, side), byChance(now, side));
    }

    boolean isOutside(Quantity now, Side side, double level) {
        return byClusters(now, side) <= level && byChance(now, side) <= level;
    }

    private double byChance(Quantity now, Side side) {
        double more = now.chanceOfMore(pooled);
        return side == Side.ABOVE ? more : both(more, now.chanceOfFewer(pooled));
    }

    /** By a negative binomial distribution of the mean and the variance that are expected. */
    private double byClusters(Quantity now, Side side) {
        double mean = expected(now);
        double factor = mean == 0 ? 1 : dispersion * now.varianceAfter(pooled) / mean;
        if (factor <= 1) {
            return 0;
        }
        double more = tail(now.count(), mean, factor);
        return side == Side.ABOVE ? more : both(more, 1 - tail(now.count() + 1, mean, factor));
    }

    private static double both(double more, double fewer) {
        return Math.min(1, 2 * Math.min(more, fewer));
    }

    /**
     * How often as many or more come of a negative binomial distribution.
     *
     * @param factor variance as a multiple of the mean
     */
    private static double tail(long count, double mean, double factor) {
        return count == 0 ? 1 : Beta.regularizedBeta(1 - 1 / factor, (double) count, mean / (factor - 1));
    }
}
