package org.cablestats.finding.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.cablestats.finding.Course;
import org.junit.jupiter.api.Test;

/** The best cuts, against R's strucchange and against all cuts there are. */
final class SegmentationTest {
    /** A hundred years with the mean 919.35. */
    @Test
    void readsTheSeriesThatRHas() {
        Level all = Nile.flow().level(0, 100);
        assertThat(all.values()).isEqualTo(100);
        assertThat(all.mean()).isCloseTo(919.35, within(1e-9));
    }

    /** What {@code summary(breakpoints(Nile ~ 1))} prints: its default is 15 years at least (Zeileis and others 2003). */
    @Test
    void cutsTheNileAsRDoes() {
        List<Segments> best = Segmentation.best(Nile.flow(), 15);
        assertThat(best)
                .extracting(Segments::breaks)
                .containsExactly(
                        List.of(),
                        List.of(28),
                        List.of(28, 83),
                        List.of(28, 68, 83),
                        List.of(28, 45, 68, 83),
                        List.of(15, 30, 45, 68, 83));
        assertThat(best)
                .extracting(cut -> Math.round(cut.squares()))
                .containsExactly(2_835_157L, 1_597_457L, 1_552_924L, 1_538_097L, 1_507_888L, 1_659_994L);
        assertThat(best)
                .extracting(cut -> Math.round(cut.bic()))
                .containsExactly(1_318L, 1_270L, 1_276L, 1_285L, 1_292L, 1_311L);
    }

    /** Break after observation 28, the year 1898: METHODS.md 6. */
    @Test
    void choosesOneBreakForTheNile() {
        assertThat(proposed(Nile.flow(), 15).breaks()).containsExactly(28);
    }

    /**
     * R's {@code changepoint} finds 4, 6 and 28 by PELT: it cuts by mean and variance, its levels have two years at least, and the two
     * years after the fourth have the same flow, so that no variance is as likely as theirs of nought. The mean alone changes at 28.
     */
    @Test
    void cutsTheNileOnceHoweverShortALevelMayBe() {
        for (int least : List.of(2, 4, 15)) {
            assertThat(proposed(Nile.flow(), least).breaks())
                    .as("least " + least)
                    .containsExactly(28);
        }
        assertThat(Nile.flow().level(4, 6).variance()).isZero();
    }

    /** Every cut of short series with weights, each looked at by itself. */
    @Test
    void findsTheBestOfAllCuts() {
        Random random = new Random(17);
        for (int series = 0; series < 300; series++) {
            WeightedValues values = drawn(random, 6 + random.nextInt(7));
            int least = 1 + random.nextInt(3);
            List<Segments> best = Segmentation.best(values, least);
            List<List<Segments>> all = new ArrayList<>();
            best.forEach(any -> all.add(new ArrayList<>()));
            cuts(values, least, List.of(), 0, all);
            for (int breaks = 0; breaks < best.size(); breaks++) {
                Segments oracle = all.get(breaks).stream()
                        .min(Comparator.comparingDouble(Segments::squares))
                        .orElseThrow();
                assertThat(best.get(breaks).breaks()).as("series " + series).isEqualTo(oracle.breaks());
                assertThat(best.get(breaks).squares()).isCloseTo(oracle.squares(), within(1e-9));
            }
        }
    }

    /** Shares of many, so that no two cuts are equally good. */
    private static WeightedValues drawn(Random random, int size) {
        List<Long> parts = new ArrayList<>();
        List<Long> wholes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            long whole = 1_000L + random.nextInt(50_000);
            wholes.add(whole);
            parts.add((long) (whole * random.nextDouble()));
        }
        return WeightedValues.of(new Course("drawn", parts, wholes));
    }

    private static void cuts(
            WeightedValues values, int least, List<Integer> before, int begin, List<List<Segments>> found) {
        if (values.size() - begin < least) {
            return;
        }
        found.get(before.size()).add(new Segments(values.size(), before, squares(values, before)));
        for (int at = begin + least; at <= values.size() - least; at++) {
            List<Integer> more = new ArrayList<>(before);
            more.add(at);
            cuts(values, least, more, at, found);
        }
    }

    private static double squares(WeightedValues values, List<Integer> breaks) {
        double sum = 0;
        int begin = 0;
        for (int at : breaks) {
            sum += values.level(begin, at).squares();
            begin = at;
        }
        return sum + values.level(begin, values.size()).squares();
    }

    /** A share of 1 of 4 in a period of 4, and of 0 in one of 2: mean 1 of 6. */
    @Test
    void weighsValues() {
        Level level = WeightedValues.of(new Course("weighed", List.of(1L, 0L), List.of(4L, 2L)))
                .level(0, 2);
        assertThat(level.mean()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(level.squares()).isCloseTo(4 / 144.0 + 2 / 36.0, within(1e-12));
    }

    @Test
    void explainsAStepWholeAndACalmSeriesWithoutAny() {
        assertThat(proposed(WeightedValues.of(3, 3, 3, 3, 3, 5, 5, 5, 5, 5), 2).breaks())
                .containsExactly(5);
        assertThat(proposed(WeightedValues.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1), 2).breaks())
                .isEmpty();
        assertThat(Segmentation.best(WeightedValues.of(1, 2, 3), 4)).isEmpty();
    }

    private static Segments proposed(WeightedValues values, int least) {
        return Segmentation.best(values, least).stream()
                .min(Comparator.comparingDouble(Segments::bic))
                .orElseThrow();
    }
}
