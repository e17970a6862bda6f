package org.cablestats.finding.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Course;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of chance, of shares that go up and down, and of shifts that were planted. */
final class LevelShiftsTest {
    /** Five years of quarters, whose traffic grows tenfold. */
    private static final int QUARTERS = 20;

    private final SplittableRandom random = new SplittableRandom(23);

    /**
     * Sets of twenty series of any share that never changes, of five years and of two, in which levels are shortest: no more of them tell
     * anything than the level allows.
     */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(ints = {2 * LevelShifts.LEAST, QUARTERS})
    void tellsNothingOfChanceMoreOftenThanItsLevel(int quarters) {
        assertThat(falsely(() -> {
                    double share = 0.005 * Math.pow(60, random.nextDouble());
                    return drawn(quarters, 2_000, quarter -> share);
                }))
                .isLessThanOrEqualTo(Comparisons.LEVEL);
    }

    /** Nor where each quarter of many cables has a share of its own, from half to one and a half of the usual one. */
    @Tag("slow")
    @Test
    void tellsNothingOfSharesThatGoUpAndDown() {
        assertThat(falsely(() -> of(QUARTERS, 20_000, whole -> Math.round(whole * 0.1 * (0.5 + random.nextDouble())))))
                .isLessThanOrEqualTo(Comparisons.LEVEL);
    }

    /** Of so many sets of twenty series, which part tells anything. */
    private static double falsely(Supplier<Course> series) {
        int sets = 400;
        long falsely = IntStream.range(0, sets)
                .mapToObj(
                        set -> LevelShifts.of(Stream.generate(series).limit(20).toList()))
                .filter(shifts -> count(shifts) > 0)
                .count();
        return (double) falsely / sets;
    }

    /**
     * The power: among twenty series of up to 2,000 cables a quarter, a share that goes from 5 to 9 per cent after three years is nearly
     * always told, once, with the quarter in its interval. One that goes to 6 per cent hardly ever is.
     */
    @Tag("slow")
    @Test
    void findsWhatWasPlanted() {
        assertThat(found(0.05, 0.09)).isGreaterThan(0.95);
        assertThat(found(0.05, 0.06)).isLessThan(0.2);
    }

    private double found(double before, double after) {
        int sets = 200;
        int found = 0;
        for (int set = 0; set < sets; set++) {
            List<Course> series =
                    new ArrayList<>(List.of(drawn(QUARTERS, 2_000, quarter -> quarter < 12 ? before : after)));
            for (int other = 1; other < 20; other++) {
                series.add(drawn(QUARTERS, 2_000, quarter -> 0.05));
            }
            LevelShifts shifts = LevelShifts.of(series);
            List<LevelShift> told = shifts.bySeries().get(0);
            found += told.size() == 1
                            && told.get(0).earliest() <= 12
                            && 12 <= told.get(0).latest()
                    ? 1
                    : 0;
        }
        return (double) found / sets;
    }

    /** Of those told, at least 95 in 100 intervals have the quarter of the shift: whole quarters make them a little too wide. */
    @Test
    void datesWhatItTells() {
        int told = 0;
        int held = 0;
        for (int i = 0; i < 1_000; i++) {
            for (LevelShift shift : LevelShifts.of(
                            List.of(drawn(QUARTERS, 1_000, quarter -> quarter < 12 ? 0.1 : 0.14)))
                    .bySeries()
                    .get(0)) {
                told++;
                held += shift.earliest() <= 12 && 12 <= shift.latest() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(300);
        assertThat((double) held / told).isGreaterThan(0.93);
    }

    /** Up after two years and down again after four: two shifts, each of what lies next to it. */
    @Test
    void tellsSeveralShiftsOfOneSeries() {
        List<Long> parts = new ArrayList<>(Collections.nCopies(8, 100L));
        parts.addAll(Collections.nCopies(8, 200L));
        parts.addAll(Collections.nCopies(4, 90L));
        LevelShifts shifts = LevelShifts.of(List.of(new Course("Trade", parts, Collections.nCopies(20, 1_000L))));
        assertThat(shifts)
                .isEqualTo(new LevelShifts(
                        List.of(List.of(
                                new LevelShift(
                                        0, 8, 16, 8, 8, new Difference(new Share(800, 8_000), new Share(1_600, 8_000))),
                                new LevelShift(
                                        8,
                                        16,
                                        20,
                                        16,
                                        16,
                                        new Difference(new Share(1_600, 8_000), new Share(360, 4_000))))),
                        1));
    }

    /** Three quarters are a burst, and what is sure but small is not told: 50 per cent and 50.5. */
    @Test
    void tellsNeitherWhatIsShortNorWhatIsSmall() {
        List<Long> burst = new ArrayList<>(Collections.nCopies(QUARTERS, 100L));
        burst.subList(8, 11).replaceAll(any -> 300L);
        assertThat(count(LevelShifts.of(List.of(new Course("short", burst, Collections.nCopies(QUARTERS, 1_000L))))))
                .isZero();
        List<Long> small = new ArrayList<>(Collections.nCopies(QUARTERS, 500_000L));
        small.subList(8, QUARTERS).replaceAll(any -> 505_000L);
        assertThat(count(
                        LevelShifts.of(List.of(new Course("small", small, Collections.nCopies(QUARTERS, 1_000_000L))))))
                .isZero();
    }

    @Test
    void looksAtNothingThatCannotShift() {
        List<Long> wholes = Collections.nCopies(8, 100L);
        LevelShifts shifts = LevelShifts.of(List.of(
                new Course("none", Collections.nCopies(8, 0L), wholes),
                new Course("all", wholes, wholes),
                new Course("short", Collections.nCopies(7, 50L), Collections.nCopies(7, 100L)),
                new Course("even", Collections.nCopies(8, 50L), wholes)));
        assertThat(shifts.lookedAt()).isEqualTo(1);
        assertThat(shifts.bySeries()).hasSize(4).allMatch(List::isEmpty);
        assertThat(LevelShifts.of(List.of())).isEqualTo(new LevelShifts(List.of(), 0));
    }

    /** All ways to choose begin, break and end, counted one by one. */
    @Test
    void knowsInHowManyWaysALevelMayShift() {
        for (int periods = 8; periods < 20; periods++) {
            int counted = 0;
            for (int begin = 0; begin <= periods; begin++) {
                for (int at = begin + LevelShifts.LEAST; at <= periods; at++) {
                    counted += Math.max(0, periods - at - LevelShifts.LEAST + 1);
                }
            }
            assertThat(LevelShifts.pairs(periods)).isEqualTo(counted);
        }
    }

    /** A series of which every cable is drawn. */
    private Course drawn(int quarters, int most, IntToDoubleFunction share) {
        AtomicInteger quarter = new AtomicInteger();
        return of(quarters, most, whole -> hits(whole, share.applyAsDouble(quarter.getAndIncrement())));
    }

    /** A series of traffic that grows from a tenth of the most. */
    private static Course of(int quarters, int most, LongUnaryOperator part) {
        List<Long> wholes = IntStream.rangeClosed(1, quarters)
                .mapToObj(quarter -> (long) Math.max(most / 10, most * quarter / quarters))
                .toList();
        return new Course("drawn", wholes.stream().map(part::applyAsLong).toList(), wholes);
    }

    /** How many of so many cables are: from one that is to the next one, which is faster than to draw each. */
    private long hits(long cables, double share) {
        long hits = -1;
        double at = -1;
        while (at < cables) {
            hits++;
            at += 1 + Math.floor(Math.log1p(-random.nextDouble()) / Math.log1p(-share));
        }
        return hits;
    }

    private static int count(LevelShifts shifts) {
        return shifts.bySeries().stream().mapToInt(List::size).sum();
    }
}
