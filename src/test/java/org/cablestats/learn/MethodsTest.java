package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.cablestats.learn.Thresholds.Judged;
import org.junit.jupiter.api.Test;

/** The methods that are a few lines of arithmetic each. */
final class MethodsTest {
    @Test
    void findsTheThresholdWithTheGreatestF1() {
        List<Judged> cables = List.of(
                new Judged(0.9, true),
                new Judged(0.8, false),
                new Judged(0.7, true),
                new Judged(0.2, false),
                new Judged(0.1, true));

        assertThat(Thresholds.best(cables)).isEqualTo(0.1);
        assertThat(Thresholds.best(cables.subList(0, 4))).isEqualTo(0.7);
    }

    @Test
    void cutsNotBetweenEqualProbabilities() {
        assertThat(Thresholds.best(List.of(new Judged(0.5, false), new Judged(0.5, true), new Judged(0.4, false))))
                .isEqualTo(0.5);
        assertThat(Thresholds.best(List.of(new Judged(0.5, false))))
                .as("of none tagged")
                .isEqualTo(1);
    }

    @Test
    void findsTheThresholdThatTryingAllWouldFind() {
        Random random = new Random(7);
        for (int trial = 0; trial < 200; trial++) {
            List<Judged> cables = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                cables.add(new Judged(random.nextInt(10) / 10.0, random.nextInt(3) == 0));
            }
            double found = f1(cables, Thresholds.best(cables));
            double best = IntStream.rangeClosed(0, 10)
                    .mapToDouble(tenth -> f1(cables, tenth / 10.0))
                    .max()
                    .orElseThrow();
            assertThat(found).as("trial %d", trial).isEqualTo(best);
        }
    }

    private static double f1(List<Judged> cables, double threshold) {
        long tagged = cables.stream().filter(Judged::tagged).count();
        long found = cables.stream()
                .filter(cable -> cable.probability() >= threshold)
                .count();
        long agreed = cables.stream()
                .filter(cable -> cable.probability() >= threshold && cable.tagged())
                .count();
        return found + tagged == 0 ? 0 : 2.0 * agreed / (found + tagged);
    }

    @Test
    void pullsWhatIsRareInBothGroupsTowardsNoDifference() {
        LogOdds odds = new LogOdds(300_000, 300_000);

        assertThat(odds.z(100, 100)).isZero();
        assertThat(odds.z(100, 10)).isCloseTo(-odds.z(10, 100), Offset.offset(1e-9));
        assertThat(odds.z(100, 10)).isGreaterThan(odds.z(10, 1)).isGreaterThan(3);
        assertThat(odds.z(3, 0)).as("as rare as chance").isLessThan(3);
        // The prior is a tenth of either group: (100 + 5.5) / (10 + 5.5) = 6.806, whose logarithm is 1.918.
        assertThat(odds.z(100, 10)).isCloseTo(1.918 / Math.sqrt(1 / 105.5 + 1 / 15.5), Offset.offset(0.01));
    }

    @Test
    void namesThemesByWhatIsFrequentInThemAndRareElsewhere() {
        assertThat(Themes.relevance(0.1, 0.001))
                .isGreaterThan(Themes.relevance(0.1, 0.1))
                .isGreaterThan(Themes.relevance(0.0001, 0.000001));
    }

    @Test
    void takesTheSameSampleWhateverTheOrder() {
        List<String> ids = new ArrayList<>(
                IntStream.range(0, 1000).mapToObj(i -> "07ASTANA" + i).toList());
        List<String> first = held(ids, Sample.of(ids, 100));
        Collections.reverse(ids);

        assertThat(held(ids, Sample.of(ids, 100))).hasSize(100).containsExactlyInAnyOrderElementsOf(first);
        assertThat(held(ids, Sample.of(ids, 5000))).hasSize(1000);
        assertThat(held(ids, Sample.of(ids, 99))).as("one fewer").isSubsetOf(first);
    }

    @Test
    void spreadsTheCablesOverTheFolds() {
        List<Integer> folds = IntStream.range(0, 1000)
                .mapToObj(i -> Sample.fold("07ASTANA" + i, 5))
                .toList();

        assertThat(folds).containsOnly(0, 1, 2, 3, 4);
        assertThat(IntStream.range(0, 5).map(fold -> Collections.frequency(folds, fold)))
                .allSatisfy(size -> assertThat(size).isBetween(150, 250));
    }

    private static List<String> held(List<String> ids, Sample sample) {
        return ids.stream().filter(sample::holds).toList();
    }
}
