package org.cablestats.learn;

/**
 * How much more likely a term is in one group of cables than in another: the log-odds of both with an informative Dirichlet prior,
 * which pulls what is rare in either towards what all cables together say (Monroe, Colaresi and Quinn, 2008).
 *
 * @param first all terms of the first group, each once a cable
 * @param second those of the second
 */
record LogOdds(long first, long second) {
    /** Weight of the prior in terms: that of some hundred cables. */
    private static final double PRIOR = 30_000;

    /** The difference of the log-odds in standard deviations; positive where the first group has more of the term. */
    double z(long inFirst, long inSecond) {
        double prior = PRIOR * (inFirst + inSecond) / (first + second);
        double one = inFirst + prior;
        double other = inSecond + prior;
        double difference =
                StrictMath.log(one / (first + PRIOR - one)) - StrictMath.log(other / (second + PRIOR - other));
        return difference / Math.sqrt(1 / one + 1 / other);
    }
}
