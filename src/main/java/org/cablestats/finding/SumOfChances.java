package org.cablestats.finding;

import org.cablestats.finding.Forecasts.Forecast;

/**
 * How many of some cases come true, each by its own chance whatever the others do: the Poisson binomial distribution (Poisson 1837), added
 * up case by case. The normal distribution is too sure of its tails where few are expected, and there corrected levels lie.
 */
final class SumOfChances {
    /** Less than any level that is asked for: what is less probable is left out, so that 20,000 cases take a tenth of a second. */
    private static final double NEGLIGIBLE = 1e-20;

    /** Of each number of cases, from none to all; those below {@code least} and above {@code most} are negligible. */
    private final double[] probabilities;

    private int least;
    private int most;

    /** Of cases with chances, whatever came of them. */
    SumOfChances(Forecasts forecasts) {
        probabilities = new double[Math.toIntExact(forecasts.cases()) + 1];
        probabilities[0] = 1;
        for (Forecast each : forecasts.all()) {
            for (long i = 0; i < each.cases(); i++) {
                add(each.probability());
            }
        }
    }

    private void add(double chance) {
        most++;
        for (int number = most; number > least; number--) {
            probabilities[number] = probabilities[number] * (1 - chance) + probabilities[number - 1] * chance;
        }
        probabilities[least] *= 1 - chance;
        while (probabilities[most] < NEGLIGIBLE) {
            probabilities[most--] = 0;
        }
        while (probabilities[least] < NEGLIGIBLE) {
            probabilities[least++] = 0;
        }
    }

    /** The probability of so many or more, 0 to 1; 0 where it is negligible. */
    double atLeast(long number) {
        double sum = 0;
        for (int each = most; each >= Math.max(number, least); each--) {
            sum += probabilities[each];
        }
        return sum;
    }

    /** The probability of so many or fewer, likewise. */
    double atMost(long number) {
        double sum = 0;
        for (int each = least; each <= Math.min(number, most); each++) {
            sum += probabilities[each];
        }
        return sum;
    }
}
