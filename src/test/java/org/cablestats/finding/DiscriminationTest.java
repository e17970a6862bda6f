package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablestats.finding.Forecasts.Forecast;
import org.junit.jupiter.api.Test;

/** The area under the ROC curve against a published one, against all pairs, and its interval against the truth. */
final class DiscriminationTest {
    /**
     * Hanley and McNeil (1982), The meaning and use of the area under a ROC curve, table I: 58 normal and 51 abnormal images, rated 1 to 5.
     * They give an area of 0.893.
     */
    @Test
    void givesTheAreaOfThePublishedExample() {
        Discrimination rated = new Discrimination(List.of(new Forecasts(List.of(
                new Forecast(100, 33 + 3, 3),
                new Forecast(300, 6 + 2, 2),
                new Forecast(500, 6 + 2, 2),
                new Forecast(700, 11 + 11, 11),
                new Forecast(900, 2 + 33, 33)))));
        assertThat(rated.area()).isEqualTo(0.893, within(0.0005));
        // Two of 58 are rated 5, which is 0.034; the rest of 0.11 are 4.38 of the 11 that are rated 4.
        assertThat(rated.found(0.11)).isEqualTo((33 + 11 * (0.11 * 58 - 2) / 11) / 51, within(1e-12));
    }

    @Test
    void countsThePairsThatTheLikelierCaseWins() {
        Random random = new Random(51);
        for (int trial = 0; trial < 50; trial++) {
            List<Forecast> cases = cases(random, 40, 10);
            double won = 0;
            double pairs = 0;
            for (Forecast one : cases) {
                for (Forecast other : cases) {
                    if (one.happened() > other.happened()) {
                        pairs++;
                        won += one.chance() > other.chance() ? 1 : one.chance() == other.chance() ? 0.5 : 0;
                    }
                }
            }
            Double area = new Discrimination(List.of(new Forecasts(cases))).area();
            assertThat(area).as("trial %d", trial).isEqualTo(won / pairs, within(1e-12));
        }
    }

    /** Cases whose chance is true: of two with uniform chances the likelier one comes true first in 5 of 6 pairs. */
    @Test
    void holdsTheTrueAreaIn95Of100Samples() {
        Random random = new Random(52);
        int covered = 0;
        for (int sample = 0; sample < 2000; sample++) {
            List<Forecasts> folds =
                    List.of(new Forecasts(cases(random, 120, 999)), new Forecasts(cases(random, 180, 999)));
            Interval interval = new Discrimination(folds).interval();
            covered += interval != null && interval.contains(5 / 6.0) ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(0.94, 0.96);
    }

    private static List<Forecast> cases(Random random, int number, int chances) {
        List<Forecast> cases = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int chance = (1 + random.nextInt(chances)) * (999 / chances);
            cases.add(new Forecast(chance, 1, random.nextInt(1000) < chance ? 1 : 0));
        }
        return cases;
    }

    @Test
    void findsByChanceAsManyAsItTakesFalsely() {
        Discrimination flat = new Discrimination(List.of(new Forecasts(List.of(new Forecast(470, 1000, 470)))));
        assertThat(flat.area()).isEqualTo(0.5);
        assertThat(flat.interval()).isNull();
        assertThat(flat.found(0.11)).isEqualTo(0.11, within(1e-12));
    }

    /** Each part is ordered rightly, but the chances of the second are all lower: thrown together, the pairs between them would be lost. */
    @Test
    void comparesCasesWithinTheirPartsAlone() {
        Forecasts first = new Forecasts(List.of(new Forecast(800, 5, 5), new Forecast(700, 5, 0)));
        Forecasts second = new Forecasts(List.of(new Forecast(300, 5, 5), new Forecast(200, 5, 0)));
        assertThat(new Discrimination(List.of(first, second)).area()).isEqualTo(1);
        assertThat(new Discrimination(List.of(first, second)).found(0)).isEqualTo(1);
    }

    @Test
    void saysNothingWhereThereAreNoTwoToCompare() {
        Discrimination none = new Discrimination(List.of(new Forecasts(List.of(new Forecast(470, 10, 10)))));
        assertThat(none.area()).isNull();
        assertThat(none.interval()).isNull();
        assertThat(none.found(0.11)).isNull();
    }
}
