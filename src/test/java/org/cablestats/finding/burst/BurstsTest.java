package org.cablestats.finding.burst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Comparisons;
import org.junit.jupiter.api.Test;

/** What is told of chance, of planted bursts, and of what comes every year. */
final class BurstsTest {
    private static final int SETS = 100;
    private static final int SERIES = 20;
    private static final int WEEKS = 160;

    /**
     * A hundred sets of twenty series whose shares never change, over growing traffic: the automaton alone finds bursts in most sets,
     * and none is told of more sets than the level allows: of a hundred, none at all.
     */
    @Test
    void tellsNoBurstOfChance() {
        Drawn drawn = new Drawn(WEEKS, 300, 1);
        int proposed = 0;
        int told = 0;
        for (int set = 0; set < SETS; set++) {
            List<WeeklyCounts> all = constant(drawn, SERIES);
            proposed += all.stream().anyMatch(series -> isProposed(series, drawn.traffic())) ? 1 : 0;
            told += count(Bursts.of(drawn.traffic(), all)) > 0 ? 1 : 0;
        }
        assertThat(proposed).as("sets in which the automaton proposes any").isGreaterThan(SETS / 2);
        assertThat((double) told / SETS).isLessThanOrEqualTo(Comparisons.LEVEL);
    }

    private static boolean isProposed(WeeklyCounts series, Traffic traffic) {
        return !new Automaton(series, traffic.cables()).bursts().isEmpty();
    }

    /** The power among twenty: a share of two per cent of 200 cables a week, for six weeks so many times as high: three times is found, twice mostly not. */
    @Test
    void findsWhatWasPlanted() {
        assertThat(power(2)).isLessThan(0.3);
        assertThat(power(3)).isGreaterThan(0.8);
    }

    private static double power(int times) {
        Drawn drawn = new Drawn(WEEKS, 300, 2);
        List<WeeklyCounts> others = constant(drawn, SERIES - 1);
        int found = 0;
        for (int set = 0; set < SETS / 2; set++) {
            List<WeeklyCounts> all = new ArrayList<>(others);
            all.add(drawn.series(week -> week >= 104 && week < 110 ? 0.02 * times : 0.02));
            found += Bursts.of(drawn.traffic(), all).bySeries().get(SERIES - 1).stream()
                            .anyMatch(burst -> burst.window().overlaps(new Window(104, 109)))
                    ? 1
                    : 0;
        }
        return 2.0 * found / SETS;
    }

    /** Five weeks of every year at four times the usual share: sure, and no news. Twice as high in one year: news of that year. */
    @Test
    void doesNotTellWhatComesEveryYear() {
        Drawn drawn = new Drawn(5 * 52, 300, 3);
        int told = 0;
        int rightly = 0;
        for (int set = 0; set < SETS; set++) {
            told += count(Bursts.of(drawn.traffic(), List.of(drawn.series(week -> yearly(week, -1))))) > 0 ? 1 : 0;
            List<Burst> louder = Bursts.of(drawn.traffic(), List.of(drawn.series(week -> yearly(week, 3))))
                    .bySeries()
                    .get(0);
            rightly +=
                    louder.size() == 1 && louder.get(0).window().overlaps(new Window(3 * 52 + 36, 3 * 52 + 40)) ? 1 : 0;
        }
        assertThat((double) told / SETS).as("of a yearly event").isLessThanOrEqualTo(Comparisons.LEVEL);
        assertThat((double) rightly / SETS).as("of its louder year, alone").isGreaterThan(0.9);
    }

    private static double yearly(int week, int louder) {
        boolean isTheSeason = week % 52 >= 36 && week % 52 < 41;
        return !isTheSeason ? 0.02 : week / 52 == louder ? 0.2 : 0.08;
    }

    /** With one other year nobody can know whether it comes every year: told, and the season unknown. */
    @Test
    void tellsWithoutASeasonWhereThereAreFewerThanThreeYears() {
        Drawn drawn = new Drawn(2 * 52, 300, 4);
        List<Burst> bursts = Bursts.of(drawn.traffic(), List.of(drawn.series(week -> yearly(week, -1))))
                .bySeries()
                .get(0);
        assertThat(bursts)
                .hasSize(2)
                .allSatisfy(burst -> assertThat(burst.expectedOfSeason()).isNull());
    }

    /** A share that is many times as high for seventy weeks is a new level. */
    @Test
    void tellsNothingThatLastsLongerThanAYear() {
        Drawn drawn = new Drawn(300, 300, 5);
        WeeklyCounts series = drawn.series(week -> week >= 100 && week < 170 ? 0.15 : 0.01);
        assertThat(new Automaton(series, drawn.traffic().cables()).bursts())
                .anyMatch(window -> window.weeks() > Window.YEAR);
        assertThat(count(Bursts.of(drawn.traffic(), List.of(series)))).isZero();
    }

    /** Ten of 20 cables, where 10 of the other 180 are: by hand. */
    @Test
    void saysWhatWasExpected() {
        long[] traffic = IntStream.range(0, 20).mapToLong(week -> 10).toArray();
        long[] series = {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 5, 1, 0, 1, 0, 1, 0, 1, 1};
        Burst burst = Bursts.of(
                        new Traffic(LocalDate.of(2007, 1, 1), WeeklyCounts.of(traffic)),
                        List.of(WeeklyCounts.of(series)))
                .bySeries()
                .get(0)
                .get(0);
        assertThat(burst.window()).isEqualTo(new Window(10, 11));
        assertThat(burst.expected()).isCloseTo(20 * 10 / 180.0, within(1e-12));
        assertThat(burst.peak()).isEqualTo(10);
        // The usual share is 20 of 200, the other one twice that: ten cables that are and ten that are not.
        assertThat(burst.weight()).isCloseTo(10 * Math.log(2) + 10 * Math.log(0.8 / 0.9), within(1e-12));
    }

    private static List<WeeklyCounts> constant(Drawn drawn, int series) {
        return IntStream.range(0, series)
                .mapToObj(any -> {
                    double share = drawn.anyShare();
                    return drawn.series(week -> share);
                })
                .toList();
    }

    private static int count(Bursts bursts) {
        return bursts.bySeries().stream().mapToInt(List::size).sum();
    }
}
