package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.cablestats.method.MethodRows.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.cablestats.finding.Comparisons;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that set groups apart: published values, what was planted, and chance. */
final class TypicalWordsTest {
    private static final List<String> FOX = words("the quick brown fox jumps over the lazy pig");
    private static final List<String> DONKEY = words("the lazy purple pig jumps over the lazier donkey");

    /** The example in the README of {@code fightin_words}, with its prior of 0.05: ours gives the same digits. */
    @Test
    void givesTheLogOddsOfFightinWords() {
        TreeSet<String> vocabulary = new TreeSet<>(FOX);
        vocabulary.addAll(DONKEY);
        for (String word : vocabulary) {
            double expected = switch (word) {
                case "quick", "brown", "fox" -> 0.6894227886807968;
                case "purple", "lazier", "donkey" -> -0.6894227886807968;
                default -> 0;
            };
            assertThat(counts(word).z(TypicalWords.PRIOR, vocabulary.size()))
                    .as(word)
                    .isEqualTo(expected, within(1e-15));
        }
    }

    private static WordCounts counts(String word) {
        return new WordCounts(count(FOX, word), FOX.size(), count(DONKEY, word), DONKEY.size());
    }

    private static long count(List<String> words, String word) {
        return words.stream().filter(word::equals).count();
    }

    /** The table of quanteda's test of textstat_keyness: 3 of 10 against 7 of 9. */
    @Test
    void givesTheKeynessOfQuantedasExample() {
        WordCounts counts = new WordCounts(3, 10, 7, 9);
        assertThat(counts.chiSquare()).isEqualTo(-4.337160, within(5e-7));
        assertThat(counts.chiSquareOfYates()).isEqualTo(-2.632438, within(5e-7));
        assertThat(counts.g2()).isEqualTo(-4.534939, within(5e-7));
        assertThat(new WordCounts(7, 9, 3, 10).g2()).isEqualTo(4.534939, within(5e-7));
    }

    @Test
    void tellsWhatWasPlantedAndNothingElse() {
        List<List<@Nullable Object>> rows = drawn(new Random(7), 2_000, 20_000, 20_000);
        rows.set(0, row("secret", "missile", 90L, 20L));
        rows.set(1, row("secret", "textile", 15L, 80L));
        ResultTable answer = MethodRows.conclude(new TypicalWords(), rows);
        assertThat(answer.values("word")).containsExactly("missile", "textile");
        assertThat((Double) answer.values("z").get(0)).isPositive();
        assertThat((Double) answer.values("g2").get(1)).isNegative();
        // Some of the others are too rare to be judged whatever is found.
        assertThat((Long) answer.values("looked_at").get(0)).isBetween(100L, 1_999L);
    }

    /** A small group among many others, of one vocabulary: a false word as often as the level allows. */
    @Test
    void tellsNothingOfChanceMoreOftenThanItsLevel() {
        Random random = new Random(8);
        int claims = 0;
        for (int set = 0; set < 500; set++) {
            ResultTable answer = MethodRows.conclude(new TypicalWords(), drawn(random, 100, 1_000, 8_000));
            claims += answer.rows().isEmpty() ? 0 : 1;
        }
        assertThat(claims / 500.0).isLessThanOrEqualTo(2 * Comparisons.LEVEL);
    }

    /** Frequent and rare words. */
    private static List<List<@Nullable Object>> drawn(Random random, int vocabulary, int ofGroup, int ofOthers) {
        long[] group = drawn(random, new long[vocabulary], ofGroup);
        long[] others = drawn(random, new long[vocabulary], ofOthers);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int word = 0; word < vocabulary; word++) {
            rows.add(row("secret", "word" + word, group[word], others[word]));
        }
        return rows;
    }

    private static long[] drawn(Random random, long[] counts, int words) {
        for (int i = 0; i < words; i++) {
            double share = random.nextDouble();
            counts[(int) (counts.length * share * share)]++;
        }
        return counts;
    }

    @Test
    void hasNothingToHoldAGroupAgainstWhereAllIsOfIt() {
        assertThat(MethodRows.conclude(new TypicalWords(), List.of(row("secret", "missile", 90L, 0L)))
                        .rows())
                .isEmpty();
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }
}
