package org.cablestats.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cablestats.finding.Forecasts.Forecast;
import org.junit.jupiter.api.Test;

/** What came true against what was expected: intervals against Wilson's and against the truth, and what is said of chance. */
final class DepartureTest {
    @Test
    void hasWilsonsIntervalWhereChancesAreEqual() {
        for (int happened : new int[] {0, 1, 15, 140, 147, 148}) {
            Interval wilson = new Share(happened, 148).interval();
            Interval ours = new Departure(new Forecasts(List.of(new Forecast(250, 148, happened)))).interval();
            assertThat(ours.low()).isEqualTo(wilson.low() - 0.25, within(1e-9));
            assertThat(ours.high()).isEqualTo(wilson.high() - 0.25, within(1e-9));
        }
    }

    /** The true log-odds are some other number away from those that were told. */
    @Test
    void holdsTheTrueDifferenceIn95Of100Samples() {
        Random random = new Random(41);
        int covered = 0;
        int samples = 10_000;
        for (int sample = 0; sample < samples; sample++) {
            double moved = random.nextGaussian();
            List<Forecast> drawn = new ArrayList<>();
            double truth = 0;
            int cases = 60 + random.nextInt(140);
            for (int i = 0; i < cases; i++) {
                int chance = 50 * (1 + random.nextInt(18));
                double odds = Math.exp(moved) * chance / (1000 - chance);
                truth += odds / (1 + odds) - chance / 1000.0;
                drawn.add(new Forecast(chance, 1, random.nextDouble() < odds / (1 + odds) ? 1 : 0));
            }
            covered += new Departure(new Forecasts(drawn)).interval().contains(truth / cases) ? 1 : 0;
        }
        assertThat((double) covered / samples).isBetween(0.94, 0.96);
    }

    /** Thirty groups of all sizes that are just as they are expected: anything is said of at most as many sets as the level allows. */
    @Test
    void claimsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(42);
        int claims = 0;
        for (int set = 0; set < 400; set++) {
            claims += Comparisons.verdicts(groups(random, 0)).stream().anyMatch(Verdict::isChange) ? 1 : 0;
        }
        assertThat(claims / 400.0).isLessThanOrEqualTo(Comparisons.LEVEL + 0.005);
    }

    /** Its power: a group of 300 of which 45 per cent come true where 30 are expected is found in most sets. */
    @Test
    void findsTheGroupThatWasPlanted() {
        Random random = new Random(43);
        int found = 0;
        for (int set = 0; set < 200; set++) {
            List<Verdict> verdicts = Comparisons.verdicts(groups(random, 0.15));
            found += verdicts.get(0) == Verdict.ROSE ? 1 : 0;
        }
        assertThat(found / 200.0).isGreaterThan(0.85);
    }

    /** Groups of 20 to 400 cases, expected between one and six in ten; the first, of 300, comes true more often by so much. */
    private static List<Departure> groups(Random random, double planted) {
        List<Departure> groups = new ArrayList<>();
        for (int group = 0; group < 30; group++) {
            int cases = group == 0 ? 300 : (int) (20 * Math.pow(20, random.nextDouble()));
            List<Forecast> drawn = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                int chance = 100 + 50 * random.nextInt(group == 0 ? 8 : 10);
                double truth = chance / 1000.0 + (group == 0 ? planted : 0);
                drawn.add(new Forecast(chance, 1, random.nextDouble() < truth ? 1 : 0));
            }
            groups.add(new Departure(new Forecasts(drawn)));
        }
        return groups;
    }

    @Test
    void judgesNothingOfWhichHardlyOneIsExpected() {
        Departure rare = new Departure(new Forecasts(List.of(new Forecast(1, 900, 5))));
        assertThat(rare.isTestable()).isFalse();
        assertThat(rare.value()).isEqualTo(5 / 900.0 - 0.001, within(1e-12));
        assertThat(new Departure(new Forecasts(List.of(new Forecast(999, 900, 800)))).isTestable())
                .isFalse();
    }
}
