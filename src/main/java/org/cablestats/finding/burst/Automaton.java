package org.cablestats.finding.burst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kleinberg's automaton of two states over weekly counts (2003, Bursty and hierarchical structure in streams, section 4): in the lower
 * state a series has its usual share of the traffic, in the upper one twice that. A week costs what its count is unlikely in its state
 * (minus the logarithm of the binomial probability), to rise costs the logarithm of the number of weeks with any traffic, to fall nothing.
 * The cheapest path, found as Viterbi's, says which weeks are a burst; a series begins in the lower state.
 *
 * <p>Of equally cheap paths it is the one with the fewest weeks of burst, of those the one whose weeks of burst come first. So a week
 * without any traffic neither begins nor ends a burst.
 */
final class Automaton {
    /** Of the upper state's share to the usual one, and what to rise costs in those logarithms: the values that Kleinberg uses. */
    private static final double RATIO = 2;

    private static final double PRICE = 1;

    private final WeeklyCounts series;
    private final WeeklyCounts traffic;
    private final double usual;
    private final double[] gains;

    Automaton(WeeklyCounts series, WeeklyCounts traffic) {
        this.series = series;
        this.traffic = traffic;
        this.usual = (double) series.total() / traffic.total();
        this.gains = gains();
    }

    /** Whether there are two states: half of the traffic cannot double, and nothing stays nothing. */
    boolean canBurst() {
        return usual > 0 && usual * RATIO < 1;
    }

    /** The bursts in their order. */
    List<Window> bursts() {
        if (!canBurst()) {
            return List.of();
        }
        boolean[] isBurst = cheapest(gains, PRICE * Math.log(traffic.weeksWithAny()));
        List<Window> windows = new ArrayList<>();
        int first = 0;
        for (int week = 0; week < isBurst.length; week++) {
            first = week > 0 && isBurst[week - 1] ? first : week;
            if (isBurst[week] && (week + 1 == isBurst.length || !isBurst[week + 1])) {
                windows.add(new Window(first, week));
            }
        }
        return windows;
    }

    /** How much less likely a window is by the usual share than by twice that: difference of the costs, natural logarithm. */
    double weight(Window window) {
        return Arrays.stream(gains, window.first(), window.last() + 1).sum();
    }

    /** The week that adds most to the weight; of equal ones the first. */
    int peak(Window window) {
        int peak = window.first();
        for (int week = window.first(); week <= window.last(); week++) {
            peak = gains[week] > gains[peak] ? week : peak;
        }
        return peak;
    }

    /** Cost of the lower state less that of the upper one, for each week: the binomial coefficients cancel out. */
    private double[] gains() {
        double[] differences = new double[traffic.weeks()];
        double ofOne = Math.log(RATIO);
        double ofAnother = Math.log((1 - RATIO * usual) / (1 - usual));
        for (int week = 0; week < differences.length; week++) {
            differences[week] = series.in(week) * ofOne + (traffic.in(week) - series.in(week)) * ofAnother;
        }
        return differences;
    }

    /**
     * Which weeks of the cheapest path are in the upper state.
     *
     * @param gains of each week, what the upper state costs less
     * @param rise what it costs to rise
     */
    static boolean[] cheapest(double[] gains, double rise) {
        Path low = new Path(0, 0, false, null);
        Path high = new Path(Double.POSITIVE_INFINITY, 0, true, null);
        for (double gain : gains) {
            Path rest = better(low, high);
            Path burst = better(low.then(rise - gain, true), high.then(-gain, true));
            low = rest.then(0, false);
            high = burst;
        }
        return better(low, high).states(gains.length);
    }

    /** The cheaper one; of equals the one with fewer weeks of burst, of those the first. */
    private static Path better(Path one, Path other) {
        boolean isOther = other.cost < one.cost || (other.cost == one.cost && other.weeks < one.weeks);
        return isOther ? other : one;
    }

    /**
     * The states up to a week.
     *
     * @param weeks number of them in the upper state
     * @param before the path up to the week before; null before the first
     */
    private record Path(
            double cost,
            int weeks,
            boolean isHigh,
            @Nullable Path before) {
        Path then(double more, boolean high) {
            return new Path(cost + more, weeks + (high ? 1 : 0), high, this);
        }

        boolean[] states(int length) {
            boolean[] states = new boolean[length];
            Path path = this;
            for (int week = length - 1; week >= 0 && path != null; week--) {
                states[week] = path.isHigh;
                path = path.before;
            }
            return states;
        }
    }
}
