package org.cablestats.finding;

import org.cablestats.finding.Forecasts.Forecast;

/**
 * How many cases came true, held against how many would have by the chance of each. The chances are taken as they are: that they are
 * estimates themselves is for whoever made them to say.
 *
 * @param forecasts at least one case
 */
public record Departure(Forecasts forecasts) implements Comparison {
    /** Fewer expected of either kind are too few for anything that is found to be beyond chance. */
    private static final double FEWEST_EXPECTED = 1;

    /** Log-odds by which any chance in thousandths becomes certain to a computer. */
    private static final double FARTHEST = 40;

    private static final int HALVINGS = 50;

    /** What came true less what was expected, as shares of all. */
    @Override
    public double value() {
        return share((double) forecasts.happened()) - base();
    }

    /** The share that was expected. */
    @Override
    public double base() {
        return share(forecasts.expected());
    }

    /**
     * All differences with which what came true agrees by a score test, where one number is added to the log-odds of every case: Wilson's
     * interval (1927), to which it is equal where all chances are.
     */
    @Override
    public Interval interval() {
        double low = share(moved(shift(Interval.DEVIATIONS))[0]);
        double high = share(moved(shift(-Interval.DEVIATIONS))[0]);
        return new Interval(low - base(), Math.max(low, high) - base());
    }

    /** Twice the smaller tail of {@link SumOfChances}. */
    @Override
    public double exactChance() {
        SumOfChances sum = new SumOfChances(forecasts);
        return Math.min(1, 2 * Math.min(sum.atLeast(forecasts.happened()), sum.atMost(forecasts.happened())));
    }

    @Override
    public boolean isTestable() {
        return Math.min(forecasts.expected(), forecasts.cases() - forecasts.expected()) >= FEWEST_EXPECTED;
    }

    private double share(double number) {
        return number / forecasts.cases();
    }

    /** By how much the log-odds have to move until what came true is so many standard deviations above what is expected. */
    private double shift(double deviations) {
        double low = -FARTHEST;
        double high = FARTHEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double[] moved = moved(middle);
            if (forecasts.happened() - moved[0] > deviations * Math.sqrt(moved[1])) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many are expected, and their variance, where the log-odds of each are greater by so much. */
    private double[] moved(double logOdds) {
        double factor = Math.exp(logOdds);
        double expected = 0;
        double variance = 0;
        for (Forecast each : forecasts.all()) {
            double odds = factor * each.probability() / (1 - each.probability());
            double chance = odds / (1 + odds);
            expected += each.cases() * chance;
            variance += each.cases() * chance / (1 + odds);
        }
        return new double[] {expected, variance};
    }
}
