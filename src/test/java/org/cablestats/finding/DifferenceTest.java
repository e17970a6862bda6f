package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;

/** Intervals and tests against published examples, and against the truth of samples that were drawn. */
final class DifferenceTest {
    /** Newcombe (1998), table II, examples a to f: what method 10 gives. */
    @Test
    void givesTheIntervalsOfNewcombesPaper() {
        assertInterval(new Difference(new Share(48, 80), new Share(56, 70)), 0.0524, 0.3339);
        assertInterval(new Difference(new Share(3, 10), new Share(9, 10)), 0.1705, 0.8090);
        assertInterval(new Difference(new Share(2, 7), new Share(6, 7)), 0.0582, 0.8062);
        assertInterval(new Difference(new Share(0, 29), new Share(5, 56)), -0.0381, 0.1926);
        assertInterval(new Difference(new Share(0, 20), new Share(0, 10)), -0.1611, 0.2775);
        assertInterval(new Difference(new Share(0, 10), new Share(10, 10)), 0.6075, 1);
    }

    private static void assertInterval(Difference difference, double low, double high) {
        assertThat(difference.interval().low()).isCloseTo(low, within(0.00006));
        assertThat(difference.interval().high()).isCloseTo(high, within(0.00006));
    }

    /** Chi-square is the square of z: 3 of 10 against 7 of 9 gives 4.337160, the value of quanteda's example. */
    @Test
    void testsAsTheSquareOfZ() {
        double chance = new Difference(new Share(3, 10), new Share(7, 9)).chance();
        assertThat(chance)
                .isCloseTo(
                        1
                                - new org.apache.commons.math3.distribution.ChiSquaredDistribution(1)
                                        .cumulativeProbability(4.337160),
                        within(1e-7));
    }

    /** Fisher (1935), The design of experiments: of four cups with milk first, all four are told by chance in 1 of 70 trials. */
    @Test
    void countsHowOftenARiseIsChanceAsFishersTasteOfTea() {
        assertThat(new Difference(new Share(0, 4), new Share(4, 4)).chanceOfRise())
                .isCloseTo(1 / 70.0, within(1e-12));
        assertThat(new Difference(new Share(1, 4), new Share(3, 4)).chanceOfRise())
                .isCloseTo(17 / 70.0, within(1e-12));
        assertThat(new Difference(new Share(4, 4), new Share(0, 4)).chanceOfRise())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void isSureOfNoRiseWhereThereIsAFallThatNoComputerCanTellFromNone() {
        assertThat(new Difference(new Share(5_000, 100_000), new Share(100, 100_000)).chanceOfRise())
                .isEqualTo(1);
        assertThat(new Difference(new Share(100, 100_000), new Share(5_000, 100_000)).chanceOfRise())
                .isEqualTo(0);
    }

    /** Fisher's lady (1935): of four cups each she tells three, which chance does in 17 of 70 ways. */
    @Test
    void testsExactlyAsFisherDid() {
        assertThat(new Difference(new Share(1, 4), new Share(3, 4)).exactChance())
                .isCloseTo(2 * 17 / 70.0, within(1e-12));
        assertThat(new Difference(new Share(3, 4), new Share(1, 4)).exactChance())
                .isCloseTo(2 * 17 / 70.0, within(1e-12));
    }

    /** Against the distribution of commons-math3, from none to all. */
    @Test
    void testsExactlyAsTheHypergeometricDistributionDoes() {
        for (int part = 0; part <= 30; part++) {
            HypergeometricDistribution drawn = new HypergeometricDistribution(null, 430, 40 + part, 30);
            double tail = Math.min(drawn.cumulativeProbability(part), drawn.upperCumulativeProbability(part));
            assertThat(new Difference(new Share(40, 400), new Share(part, 30)).exactChance())
                    .as("%s of 30", part)
                    .isCloseTo(Math.min(1, 2 * tail), withinPercentage(1e-6));
        }
    }

    /** One in twenty of 100, held against very many: the normal distribution is ten times as sure of 14 as it may be. */
    @Test
    void isLessSureOfTheRareThanTheNormalDistribution() {
        Difference rare = new Difference(new Share(50_000, 1_000_000), new Share(14, 100));
        assertThat(rare.exactChance()).isGreaterThan(5 * rare.chance());
    }

    @Test
    void cannotTellWhereEveryOneIsOfAKind() {
        assertThat(new Difference(new Share(0, 50), new Share(0, 70)).chance()).isEqualTo(1);
        assertThat(new Difference(new Share(50, 50), new Share(70, 70)).chance())
                .isEqualTo(1);
    }

    /** Exactly, over all samples that there can be, and over shares from one in a hundred to one half. */
    @Test
    void holdsTheTrueShareIn95Of100Samples() {
        for (int whole : new int[] {30, 100, 400}) {
            double sum = 0;
            for (int percent = 1; percent <= 50; percent++) {
                sum += coverage(whole, percent / 100.0);
            }
            assertThat(sum / 50).as("%s cables", whole).isBetween(0.94, 0.96);
        }
    }

    private static double coverage(int whole, double truth) {
        BinomialDistribution drawn = new BinomialDistribution(null, whole, truth);
        double covered = 0;
        for (int part = 0; part <= whole; part++) {
            if (new Share(part, whole).interval().contains(truth)) {
                covered += drawn.probability(part);
            }
        }
        return covered;
    }

    @Test
    void holdsTheTrueDifferenceIn95Of100Samples() {
        Random random = new Random(17);
        int covered = 0;
        int samples = 20_000;
        for (int i = 0; i < samples; i++) {
            double from = 0.02 + 0.6 * random.nextDouble();
            double to = 0.02 + 0.6 * random.nextDouble();
            Difference drawn = new Difference(
                    draw(random, 50 + random.nextInt(200), from), draw(random, 50 + random.nextInt(200), to));
            covered += drawn.interval().contains(to - from) ? 1 : 0;
        }
        assertThat((double) covered / samples).isBetween(0.94, 0.96);
    }

    static Share draw(Random random, int whole, double truth) {
        int part = 0;
        for (int i = 0; i < whole; i++) {
            part += random.nextDouble() < truth ? 1 : 0;
        }
        return new Share(part, whole);
    }

    @Test
    void refusesWhatIsNoShare() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("Invalid share: 3 of 2");
        assertThatThrownBy(() -> new Share(0, 0)).hasMessage("Invalid share: 0 of 0");
    }
}
