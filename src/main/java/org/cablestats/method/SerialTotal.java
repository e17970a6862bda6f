package org.cablestats.method;

import java.util.List;
import org.cablestats.finding.Interval;

/**
 * How many cables several stations and years numbered together: the sum of their unbiased estimates, whose errors are independent.
 *
 * @param estimates at least one
 */
record SerialTotal(List<SerialEstimate> estimates) {
    /** Standard deviations around a mean that hold 95 of 100 values of a normal distribution. */
    private static final double NORMAL = 1.959964;

    SerialTotal {
        if (estimates.isEmpty()) {
            throw new IllegalArgumentException("Invalid total: of nothing");
        }
        estimates = List.copyOf(estimates);
    }

    /** How many are there. */
    long cables() {
        return estimates.stream().mapToLong(SerialEstimate::cables).sum();
    }

    double traffic() {
        return estimates.stream().mapToDouble(SerialEstimate::unbiased).sum();
    }

    /**
     * Of one its own; of more the totals from which a sum of independent errors leads to this one in 95 of 100 cases. An error grows with
     * what it is of, so the interval reaches farther up than down; it does not go below the sum of the largest numbers.
     */
    Interval interval() {
        if (estimates.size() == 1) {
            return estimates.get(0).interval();
        }
        double least = estimates.stream().mapToLong(SerialEstimate::largest).sum();
        double variance =
                estimates.stream().mapToDouble(SerialEstimate::variance).sum();
        double around = NORMAL * Math.sqrt(variance) / traffic();
        return new Interval(Math.max(least, traffic() / (1 + around)), traffic() / (1 - around));
    }

    /** Part that is there, 0 to 1. */
    double share() {
        return cables() / traffic();
    }

    Interval shareInterval() {
        Interval traffic = interval();
        return new Interval(cables() / traffic.high(), cables() / traffic.low());
    }
}
