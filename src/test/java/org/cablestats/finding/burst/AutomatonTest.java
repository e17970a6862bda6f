package org.cablestats.finding.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * The automaton against all paths that there are. No known package is an oracle for it: R's {@code bursts} works on gaps between events,
 * Python's {@code burst_detection} is greedy, cannot begin in the first week and drops the last one of a burst that is open at the end.
 */
final class AutomatonTest {
    private static final int MOST_WEEKS = 15;

    /** Whole numbers have exact sums and many ties: the path has to be the same, week by week. */
    @Test
    void takesTheCheapestOfAllPathsAndOfTiesTheOneItSays() {
        Random random = new Random(1);
        int ties = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[] gains = random.doubles(1 + random.nextInt(10), -3, 4)
                    .map(Math::floor)
                    .toArray();
            double rise = random.nextInt(5);
            Cheapest expected = Cheapest.of(path -> cost(gains, rise, path), gains.length);
            ties += expected.equals > 1 ? 1 : 0;
            assertThat(bits(Automaton.cheapest(gains, rise)))
                    .as("gains of trial %s", trial)
                    .isEqualTo(expected.path);
        }
        assertThat(ties).as("trials in which several paths are the cheapest").isGreaterThan(50);
    }

    /** The costs as they are published, with the binomial coefficients, over series with empty weeks. */
    @Test
    void costsWhatKleinbergsCostsOfAllPathsSay() {
        Random random = new Random(2);
        int bursts = 0;
        for (int trial = 0; trial < 12; trial++) {
            int weeks = trial < 3 ? MOST_WEEKS : 1 + random.nextInt(11);
            long[] traffic = random.ints(weeks, 0, 60).asLongStream().toArray();
            traffic[random.nextInt(weeks)] = 0;
            traffic[random.nextInt(weeks)] = 40;
            long[] series = new long[weeks];
            for (int week = 0; week < weeks; week++) {
                double share = random.nextInt(3) == 0 ? 0.4 : 0.05;
                series[week] = random.doubles(traffic[week])
                        .filter(drawn -> drawn < share)
                        .count();
            }
            bursts += compare(series, traffic);
        }
        assertThat(bursts).as("weeks of burst in all trials").isGreaterThan(10);
    }

    private static int compare(long[] series, long[] traffic) {
        double usual = (double) WeeklyCounts.of(series).total()
                / WeeklyCounts.of(traffic).total();
        if (usual == 0 || usual >= 0.5) {
            return 0;
        }
        double[][] costs = new double[2][series.length];
        for (int week = 0; week < series.length; week++) {
            for (int state = 0; state < 2; state++) {
                costs[state][week] = -new BinomialDistribution(null, (int) traffic[week], usual * (1 + state))
                        .logProbability((int) series[week]);
            }
        }
        double rise = Math.log(
                (double) LongStream.of(traffic).filter(week -> week > 0).count());
        Automaton automaton = new Automaton(WeeklyCounts.of(series), WeeklyCounts.of(traffic));
        int found = 0;
        double weight = 0;
        for (Window burst : automaton.bursts()) {
            weight += automaton.weight(burst);
            for (int week = burst.first(); week <= burst.last(); week++) {
                found |= 1 << week;
            }
        }
        Cheapest expected = Cheapest.of(path -> published(costs, rise, path), series.length);
        assertThat(published(costs, rise, found)).isCloseTo(expected.cost, within(1e-9));
        assertThat(published(costs, rise, 0) - published(costs, rise, found))
                .isCloseTo(weight - rises(found) * rise, within(1e-9));
        return Integer.bitCount(found);
    }

    @Test
    void findsABurstInTheFirstWeekAndTheLastOfOneThatIsOpen() {
        assertThat(bursts(new long[] {9, 8, 0, 1, 0, 1, 1, 0, 0, 1}, 20)).containsExactly(new Window(0, 1));
        assertThat(bursts(new long[] {0, 1, 1, 0, 1, 0, 0, 1, 8, 9}, 20)).containsExactly(new Window(8, 9));
    }

    /** It is at twice the usual share or near it, not where most cables are: traffic that grows tenfold is no burst. */
    @Test
    void findsNothingWhereTheSeriesGrowsWithAllTraffic() {
        assertThat(new Automaton(
                                WeeklyCounts.of(1, 1, 2, 2, 10, 10, 9, 11, 10, 10),
                                WeeklyCounts.of(10, 10, 20, 20, 100, 100, 100, 100, 100, 100))
                        .bursts())
                .isEmpty();
    }

    @Test
    void leavesEmptyWeeksOutsideOfABurst() {
        WeeklyCounts traffic = WeeklyCounts.of(50, 50, 0, 0, 50, 0, 50, 0, 0, 50, 50, 50);
        WeeklyCounts series = WeeklyCounts.of(1, 0, 0, 0, 20, 0, 20, 0, 0, 1, 0, 1);
        Automaton automaton = new Automaton(series, traffic);
        assertThat(automaton.bursts()).containsExactly(new Window(4, 6));
        assertThat(automaton.peak(new Window(4, 6))).isEqualTo(4);
    }

    @Test
    void findsNothingInWhatCannotDouble() {
        assertThat(bursts(new long[] {10, 10, 12, 20, 20}, 20)).isEmpty();
        assertThat(bursts(new long[] {0, 0, 0}, 20)).isEmpty();
        assertThat(bursts(new long[] {0, 0, 0}, 0)).isEmpty();
        assertThat(bursts(new long[] {}, 0)).isEmpty();
    }

    private static List<Window> bursts(long[] series, long trafficOfAWeek) {
        long[] traffic = new long[series.length];
        Arrays.fill(traffic, trafficOfAWeek);
        return new Automaton(WeeklyCounts.of(series), WeeklyCounts.of(traffic)).bursts();
    }

    /**
     * A path with the least cost: of several the one with the fewest weeks of burst, of these the least number.
     *
     * @param path a bit for each week, the first week the least
     * @param equals how many cost the least
     */
    private record Cheapest(int path, double cost, int equals) {
        static Cheapest of(IntToDoubleFunction cost, int weeks) {
            Cheapest cheapest = new Cheapest(0, cost.applyAsDouble(0), 1);
            for (int path = 1; path < 1 << weeks; path++) {
                double other = cost.applyAsDouble(path);
                boolean isFewer = Integer.bitCount(path) < Integer.bitCount(cheapest.path);
                if (other < cheapest.cost) {
                    cheapest = new Cheapest(path, other, 1);
                } else if (other == cheapest.cost) {
                    cheapest = new Cheapest(isFewer ? path : cheapest.path, other, cheapest.equals + 1);
                }
            }
            return cheapest;
        }
    }

    private static double cost(double[] gains, double rise, int path) {
        double cost = rise * rises(path);
        for (int week = 0; week < gains.length; week++) {
            cost -= isBurst(path, week) ? gains[week] : 0;
        }
        return cost;
    }

    private static double published(double[][] costs, double rise, int path) {
        double cost = rises(path) * rise;
        for (int week = 0; week < costs[0].length; week++) {
            cost += costs[isBurst(path, week) ? 1 : 0][week];
        }
        return cost;
    }

    private static int rises(int path) {
        return Integer.bitCount(path & ~(path << 1));
    }

    private static boolean isBurst(int path, int week) {
        return (path >> week & 1) == 1;
    }

    private static int bits(boolean[] states) {
        int path = 0;
        for (int week = 0; week < states.length; week++) {
            path |= states[week] ? 1 << week : 0;
        }
        return path;
    }
}
