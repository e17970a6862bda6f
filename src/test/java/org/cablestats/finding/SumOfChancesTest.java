package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.cablestats.finding.Forecasts.Forecast;
import org.junit.jupiter.api.Test;

/** The sum of unequal chances against every way in which it can come about, and against the distribution of equal ones. */
final class SumOfChancesTest {
    private static final Random RANDOM = new Random(31);

    @Test
    void givesWhatAllWaysTogetherGive() {
        for (int trial = 0; trial < 20; trial++) {
            int[] chances = RANDOM.ints(12, 1, Forecasts.WHOLE).toArray();
            double[] byNumber = new double[chances.length + 1];
            for (int way = 0; way < 1 << chances.length; way++) {
                double probability = 1;
                for (int each = 0; each < chances.length; each++) {
                    double chance = chances[each] / 1000.0;
                    probability *= (way >> each & 1) == 1 ? chance : 1 - chance;
                }
                byNumber[Integer.bitCount(way)] += probability;
            }
            SumOfChances sum = new SumOfChances(cases(chances));
            double atMost = 0;
            for (int number = 0; number <= chances.length; number++) {
                assertThat(sum.atLeast(number)).as("trial %d", trial).isEqualTo(1 - atMost, within(1e-12));
                atMost += byNumber[number];
                assertThat(sum.atMost(number)).as("trial %d", trial).isEqualTo(atMost, within(1e-12));
            }
        }
    }

    private static Forecasts cases(int... chances) {
        List<Forecast> all = new ArrayList<>();
        for (int chance : chances) {
            all.add(new Forecast(chance, 1, 0));
        }
        return new Forecasts(all);
    }

    /** Of equal chances it is the binomial one, far into its tails, too. */
    @Test
    void isBinomialWhereChancesAreEqual() {
        BinomialDistribution binomial = new BinomialDistribution(null, 400, 0.07);
        SumOfChances sum = new SumOfChances(new Forecasts(List.of(new Forecast(70, 400, 0))));
        for (int number = 1; number <= 80; number++) {
            assertThat(sum.atLeast(number)).isCloseTo(1 - binomial.cumulativeProbability(number - 1), within(1e-12));
        }
        double tail = IntStream.rangeClosed(70, 400)
                .mapToDouble(binomial::probability)
                .sum();
        assertThat(tail).isLessThan(1e-11);
        assertThat(sum.atLeast(70)).isCloseTo(tail, withinPercentage(1e-4));
    }

    @Test
    void leavesOutWhatIsNegligibleAlone() {
        SumOfChances sum = new SumOfChances(new Forecasts(List.of(new Forecast(500, 20_000, 0))));
        assertThat(sum.atLeast(0)).isEqualTo(1, within(1e-12));
        assertThat(sum.atLeast(20_000)).isZero();
        assertThat(sum.atMost(0)).isZero();
        assertThat(sum.atMost(9_999)).isEqualTo(sum.atLeast(10_001), within(1e-12));
    }

    /** A post of 60 cables of which 2 are expected has 9: the normal distribution is more than a hundred times as sure as it may be. */
    @Test
    void isLessSureOfTheRareThanTheNormalDistribution() {
        Forecasts rare = new Forecasts(List.of(new Forecast(20, 40, 6), new Forecast(60, 20, 3)));
        double variance = 40 * 0.02 * 0.98 + 20 * 0.06 * 0.94;
        double normal = 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-(9 - 2) / Math.sqrt(variance));
        assertThat(new Departure(rare).exactChance()).isGreaterThan(100 * normal);
    }

    @Test
    void addsUpCasesOfOneChanceAndRefusesWhatIsNoForecast() {
        Forecasts forecasts =
                new Forecasts(List.of(new Forecast(300, 2, 1), new Forecast(200, 5, 0), new Forecast(300, 1, 1)));
        assertThat(forecasts.all()).containsExactly(new Forecast(200, 5, 0), new Forecast(300, 3, 2));
        assertThat(forecasts.expected()).isEqualTo(1.9);
        assertThatThrownBy(() -> new Forecast(1000, 1, 1)).hasMessage("Invalid forecast: 1 of 1 by a chance of 1000");
        assertThatThrownBy(() -> new Forecast(5, 1, 2)).hasMessage("Invalid forecast: 2 of 1 by a chance of 5");
    }
}
