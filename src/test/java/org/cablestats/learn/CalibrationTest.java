package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.cablestats.learn.Calibration.Judged;
import org.junit.jupiter.api.Test;

/** What log-odds are worth, of cases whose truth is known. */
final class CalibrationTest {
    /** A model that promises twice as much as it keeps, and somewhat too little on the whole. */
    @Test
    void findsByHowMuchAModelPromisesTooMuch() {
        List<Judged> cases = cases(40_000, logOdds -> 0.5 * logOdds + 0.3);
        Calibration calibration = Calibration.of(cases);
        assertThat(calibration.slope()).isEqualTo(0.5, within(0.03));
        assertThat(calibration.intercept()).isEqualTo(0.3, within(0.03));
        double expected = cases.stream()
                .mapToDouble(each -> calibration.probability(each.logOdds()))
                .sum();
        assertThat(expected)
                .isEqualTo((double) cases.stream().filter(Judged::isOne).count(), within(1.0));
    }

    /** One that has it the wrong way round knows nothing: it is not turned around, since that would be learned from the cases judged. */
    @Test
    void givesAllCasesOneChanceWhereTheirOrderIsWrong() {
        List<Judged> cases = cases(2_000, logOdds -> -logOdds);
        assertThat(Calibration.of(cases).slope()).isZero();
        double share = cases.stream().filter(Judged::isOne).count() / 2_000.0;
        assertThat(Calibration.of(cases).probability(3)).isEqualTo(share, within(0.001));
    }

    @Test
    void leavesADoubtWhereCasesAreToldApartWithoutFault() {
        List<Judged> cases = IntStream.range(0, 200)
                .mapToObj(i -> new Judged(i < 100 ? -4 : 4, i >= 100))
                .toList();
        Calibration calibration = Calibration.of(cases);
        assertThat(calibration.probability(4)).isEqualTo(101 / 102.0, within(0.001));
        assertThat(calibration.probability(-4)).isEqualTo(1 / 102.0, within(0.001));
    }

    @Test
    void takesTheShareWhereAllCasesLookAlike() {
        List<Judged> cases =
                IntStream.range(0, 200).mapToObj(i -> new Judged(1, i % 4 == 0)).toList();
        assertThat(Calibration.of(cases).probability(1)).isEqualTo(0.25, within(0.01));
        assertThat(Calibration.logOdds(1)).isEqualTo(30);
        assertThat(Calibration.logOdds(0)).isEqualTo(-30);
    }

    private static List<Judged> cases(int number, DoubleUnaryOperator truth) {
        Random random = new Random(61);
        return IntStream.range(0, number)
                .mapToObj(i -> 2 * random.nextGaussian())
                .map(logOdds ->
                        new Judged(logOdds, random.nextDouble() < 1 / (1 + Math.exp(-truth.applyAsDouble(logOdds)))))
                .toList();
    }
}
