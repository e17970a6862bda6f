package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Estimates of a total from serial numbers, against published examples and against totals that are known. */
final class SerialEstimateTest {
    private static final int DRAWS = 4000;

    /** Wikipedia, German tank problem: numbers 2, 6, 7 and 14 give 16.5, and by Bayes 19.5 with a deviation of about 10. */
    @Test
    void estimatesTheTanksOfTheEncyclopedia() {
        SerialEstimate tanks = new SerialEstimate(4, 14);
        assertThat(tanks.unbiased()).isEqualTo(16.5);
        assertThat(tanks.bayes()).isEqualTo(19.5);
        assertThat(tanks.bayesDeviation()).isCloseTo(Math.sqrt(429.0 / 4), within(1e-12));
        assertThat(Math.round(tanks.bayesDeviation())).isEqualTo(10);
    }

    /** METHODS, 6: the formulas of Gill and Spirling (2015), computed elsewhere. */
    @Test
    void estimatesTheSecondCheckValues() {
        SerialEstimate estimate = new SerialEstimate(4, 60);
        assertThat(estimate.unbiased()).isEqualTo(74);
        assertThat(estimate.bayes()).isEqualTo(88.5);
        assertThat(estimate.bayesDeviation()).isCloseTo(50.222, within(0.0005));
        assertThat(estimate.interval().low()).isEqualTo(60);
        assertThat(estimate.interval().high()).isCloseTo(126.88, within(0.005));
    }

    /** The mean of what is likely, added up number by number over all totals, instead of by its formula. */
    @Test
    void givesTheMeanAndDeviationOfWhatIsLikely() {
        int cables = 6;
        long largest = 80;
        double weight = 1;
        double all = 0;
        double sum = 0;
        double squares = 0;
        for (long total = largest; total < 400_000; total++) {
            all += weight;
            sum += weight * total;
            squares += weight * total * total;
            // One more of C(total, cables): each total is as likely as its number of draws is small.
            weight *= (double) (total + 1 - cables) / (total + 1);
        }
        double mean = sum / all;
        SerialEstimate estimate = new SerialEstimate(cables, largest);
        assertThat(estimate.bayes()).isCloseTo(mean, within(1e-6));
        assertThat(estimate.bayesDeviation()).isCloseTo(Math.sqrt(squares / all - mean * mean), within(1e-3));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"5, 100", "5, 3000", "20, 400", "300, 3000", "900, 1850"})
    void isUnbiasedAndHoldsTheTotalIn95Of100Draws(int cables, int total) {
        Random random = new Random(17);
        double sum = 0;
        double squares = 0;
        double variances = 0;
        int held = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            SerialEstimate estimate = draw(random, cables, total);
            sum += estimate.unbiased();
            squares += Math.pow(estimate.unbiased() - total, 2);
            variances += estimate.variance();
            held += estimate.interval().contains(total) ? 1 : 0;
        }
        double error = Math.sqrt(squares / DRAWS);
        assertThat(sum / DRAWS).as("mean").isCloseTo(total, within(4 * error / Math.sqrt(DRAWS)));
        assertThat(Math.sqrt(variances / DRAWS)).as("deviation").isCloseTo(error, within(0.08 * error + 0.1));
        // The formula takes draws for independent, which those of half of all are not: it is then on the safe side.
        assertThat(held / (double) DRAWS).as("coverage").isBetween(0.94, cables > total / 10 ? 1 : 0.96);
    }

    @ParameterizedTest(name = "{0} stations")
    @CsvSource({"2", "3", "4", "10", "60"})
    void holdsTheSumOfTotalsIn95Of100Draws(int stations) {
        Random random = new Random(18);
        int held = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            List<SerialEstimate> estimates = new ArrayList<>();
            double truth = 0;
            for (int station = 0; station < stations; station++) {
                int total = 500 + random.nextInt(3000);
                truth += total;
                estimates.add(draw(random, 8 + random.nextInt(30), total));
            }
            held += new SerialTotal(estimates).interval().contains(truth) ? 1 : 0;
        }
        assertThat(held / (double) DRAWS).isBetween(0.94, 0.96);
    }

    @Test
    void addsUpAndNeverClaimsLessThanTheLargestNumbers() {
        SerialTotal total = new SerialTotal(List.of(new SerialEstimate(4, 60), new SerialEstimate(4, 14)));
        assertThat(total.cables()).isEqualTo(8);
        assertThat(total.traffic()).isEqualTo(90.5);
        assertThat(total.interval().low()).isEqualTo(74);
        assertThat(total.share()).isEqualTo(8 / 90.5);
        assertThat(total.shareInterval().high()).isEqualTo(8 / 74.0);
        SerialTotal one = new SerialTotal(List.of(new SerialEstimate(5, 60)));
        assertThat(one.interval()).isEqualTo(new SerialEstimate(5, 60).interval());
    }

    @Test
    void refusesWhatNoSeriesOfNumbersCanBe() {
        assertThatThrownBy(() -> new SerialEstimate(5, 4)).hasMessage("Invalid serial numbers: 5 up to 4");
        assertThatThrownBy(() -> new SerialEstimate(3, 40)).hasMessage("Invalid serial numbers: 3 up to 40");
        assertThatThrownBy(() -> new SerialTotal(List.of())).hasMessage("Invalid total: of nothing");
    }

    private static SerialEstimate draw(Random random, int cables, int total) {
        TreeSet<Integer> drawn = new TreeSet<>();
        while (drawn.size() < cables) {
            drawn.add(1 + random.nextInt(total));
        }
        return new SerialEstimate(cables, drawn.last());
    }
}
