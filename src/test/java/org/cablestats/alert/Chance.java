package org.cablestats.alert;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Seeded numbers of cables. */
final class Chance {
    private final RandomGenerator random;

    Chance(long seed) {
        this.random = new Well19937c(seed);
    }

    /**
     * Events of a mean.
     *
     * @param dispersion variance as a multiple of the mean: 1 for Poisson's numbers, more for those of a negative binomial
     */
    long events(double mean, double dispersion) {
        double rate = dispersion == 1
                ? mean
                : new GammaDistribution(random, mean / (dispersion - 1), dispersion - 1).sample();
        return rate <= 0 ? 0 : new PoissonDistribution(random, rate, 1e-12, 10_000_000).sample();
    }

    /**
     * A part of a whole.
     *
     * @param dispersion variance as a multiple of the binomial one: 1 for that, more for a share that is another each time
     */
    long part(long whole, double share, double dispersion) {
        if (whole == 0) {
            return 0;
        }
        double correlation = (dispersion - 1) / Math.max(1, whole - 1);
        double weight = 1 / correlation - 1;
        double now =
                dispersion == 1 ? share : new BetaDistribution(random, share * weight, (1 - share) * weight).sample();
        return new BinomialDistribution(random, (int) whole, now).sample();
    }
}
