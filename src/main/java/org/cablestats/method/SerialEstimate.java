package org.cablestats.method;

import org.cablestats.finding.Interval;

/**
 * How many cables a station numbered in a year, of those that are there: a draw of so many from 1 to the number looked for. The formulas are
 * those of Gill and Spirling, Estimating the severity of the WikiLeaks US diplomatic cables disclosure (2015); the problem is that of the
 * German tanks. The maximum-likelihood estimate is the largest number itself.
 *
 * @param cables how many are there, at least {@link #FEWEST}
 * @param largest the largest of their numbers, at least as many
 */
record SerialEstimate(int cables, long largest) {
    /** Of fewer the estimate is not printed: it may be wrong by half. */
    static final int FEWEST = 5;

    /** The least for which {@link #bayesDeviation} is defined. */
    private static final int FEWEST_WITH_DEVIATION = 4;

    SerialEstimate {
        if (cables < FEWEST_WITH_DEVIATION || largest < cables) {
            throw new IllegalArgumentException("Invalid serial numbers: " + cables + " up to " + largest);
        }
    }

    /** The unbiased estimate of least variance. */
    double unbiased() {
        return unbiased(cables, largest);
    }

    /** The same of any number of cables, at least 1. */
    static double unbiased(int cables, long largest) {
        return largest + (double) largest / cables - 1;
    }

    /** Mean of what is left likely, where every total was equally likely before. */
    double bayes() {
        return (largest - 1.0) * (cables - 1) / (cables - 2);
    }

    /** Standard deviation of the same. */
    double bayesDeviation() {
        double factors = (largest - 1.0) * (cables - 1) * (largest - cables + 1.0);
        return Math.sqrt(factors / (cables - 3)) / (cables - 2);
    }

    /** Variance of the unbiased estimate, as its own value lets expect. */
    double variance() {
        double all = unbiased();
        return (all - cables) * (all + 1) / (cables * (cables + 2.0));
    }

    /** From the largest number, below which it cannot lie, to that of which as large a one would be missed in 5 of 100 draws. */
    Interval interval() {
        double above = StrictMath.pow(1 - Interval.LEVEL, -1.0 / cables);
        return new Interval(largest, largest * above);
    }
}
