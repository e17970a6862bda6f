package org.cablestats.finding;

/**
 * How many times as large one share is as another.
 *
 * @param upper the one that is divided
 * @param lower the one that it is divided by; the parts are not both nought
 */
public record ShareRatio(Share upper, Share lower) {
    /** Halvings, until two numbers that differ by a factor of two differ by nothing that a double can hold. */
    private static final int HALVINGS = 60;

    public ShareRatio {
        if (upper.part() + lower.part() == 0) {
            throw new IllegalArgumentException("Invalid ratio: " + upper + " to " + lower);
        }
    }

    /** The quotient; infinite where the lower share is nought. */
    public double value() {
        return upper.value() / lower.value();
    }

    /**
     * Koopman's interval of 95 per cent (1984): all ratios with which the two counts agree, by a score test. Unlike that of Katz it holds
     * for few, and where a part is nought; it has no upper end where the lower one is.
     */
    public Interval interval() {
        double low = upper.part() == 0 ? 0 : ratioOf(Interval.DEVIATIONS);
        double high = lower.part() == 0 ? Double.POSITIVE_INFINITY : ratioOf(-Interval.DEVIATIONS);
        return new Interval(low, high);
    }

    /** The ratio from which the shares are as far as this, in standard deviations. */
    private double ratioOf(double deviations) {
        double low = 1;
        while (score(low) < deviations) {
            low /= 2;
        }
        double high = 2 * low;
        while (score(high) > deviations) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (score(middle) > deviations) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How far the shares are from a ratio, in standard deviations; it falls as the ratio grows. */
    private double score(double ratio) {
        double distance = upper.value() - ratio * lower.value();
        double below = likely(ratio);
        double above = ratio * below;
        double variance = above * (1 - above) / upper.whole() + ratio * ratio * below * (1 - below) / lower.whole();
        return distance == 0 ? 0 : distance / Math.sqrt(variance);
    }

    /** The most likely lower share where the ratio is given: the smaller root of the likelihood's equation. */
    private double likely(double ratio) {
        double square = ratio * (upper.whole() + lower.whole());
        double linear = ratio * (upper.whole() + lower.part()) + upper.part() + lower.whole();
        double constant = upper.part() + lower.part();
        return 2 * constant / (linear + Math.sqrt(Math.max(0, linear * linear - 4 * square * constant)));
    }
}
