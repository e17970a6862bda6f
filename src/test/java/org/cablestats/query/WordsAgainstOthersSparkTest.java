package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cablestats.load.Asked;
import org.cablestats.load.Loading;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Comparisons;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The words that set one selection apart from another: counted in a loop, as another statistic has them, and none where there are none. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class WordsAgainstOthersSparkTest {
    private static final List<Statistic> STATISTICS = StatisticFolder.read(Path.of("reports", "statistics"));
    private static final Statistic WORDS = named("subject-words");

    @TempDir
    private Path folder;

    @Test
    void tellsOfTwoLevelsWhatTheirStatisticTells() {
        Path home = SampleWarehouse.folder();
        ResultTable answer = against(home, where("classification LIKE 'SECRET%'"), where(unclassified()));

        assertThat(answer.rows()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(answer.columns())
                .isEqualTo(Comparisons.of(WORDS).compared().columns().stream()
                        .map(column -> new ResultTable.Column(column.name(), column.type()))
                        .toList());
        try (Warehouse warehouse = Warehouse.open(home, Loading.ENGINE)) {
            ResultTable same = new Queries(warehouse, warehouse.snapshot(null), Selection.ALL)
                    .answer(named("subject-words-by-secrecy"));
            assertThat(answer.values("cables")).isEqualTo(same.values("secret"));
            assertThat(answer.values("other_cables")).isEqualTo(same.values("unclassified"));
            for (String column : List.of("word", "log_odds", "z", "g2", "chi_square", "looked_at")) {
                assertThat(answer.values(column)).as(column).isEqualTo(same.values(column));
            }
        }
        assertIsCounted(answer, subjects(home, "classification LIKE 'SECRET%'"), subjects(home, unclassified()));
    }

    /** The logarithm of the odds with 0.05 added to each count, by its variance (Monroe, Colaresi and Quinn 2008), of words counted here. */
    private static void assertIsCounted(ResultTable answer, List<String> these, List<String> others) {
        Map<String, Long> here = counted(these);
        Map<String, Long> there = counted(others);
        Set<String> vocabulary = new HashSet<>(here.keySet());
        vocabulary.addAll(there.keySet());
        vocabulary.removeIf(word -> here.getOrDefault(word, 0L) + there.getOrDefault(word, 0L) < 5);
        here.keySet().retainAll(vocabulary);
        there.keySet().retainAll(vocabulary);
        long words = here.values().stream().mapToLong(count -> count).sum();
        long otherWords = there.values().stream().mapToLong(count -> count).sum();
        for (int row = 0; row < answer.rows().size(); row++) {
            String word = (String) value(answer, row, "word");
            double one = here.getOrDefault(word, 0L) + 0.05;
            double other = there.getOrDefault(word, 0L) + 0.05;
            double prior = 0.05 * vocabulary.size();
            double odds = Math.log(one / (words + prior - one)) - Math.log(other / (otherWords + prior - other));
            assertThat((Double) value(answer, row, "z")).isCloseTo(odds / Math.sqrt(1 / one + 1 / other), within(6e-4));
            assertThat(answer.values(row, List.of("words", "total", "other_words", "other_total")))
                    .containsExactly(words, (long) these.size(), otherWords, (long) others.size());
        }
    }

    private static Map<String, Long> counted(List<String> subjects) {
        Map<String, Long> counts = new TreeMap<>();
        for (String subject : subjects) {
            Set<String> words =
                    new HashSet<>(List.of(subject.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)));
            words.removeIf(word -> word.length() < 2);
            words.forEach(word -> counts.merge(word, 1L, Long::sum));
        }
        return counts;
    }

    /** Its subject lines are drawn alike for all years and posts. */
    @Test
    void tellsNoWordOfACorpusWithoutStructure() throws IOException, InterruptedException {
        GeneratedCorpus.write(folder.resolve("corpus"), "--cables", "4000");
        Path home = loaded(folder.resolve("corpus/cables.csv"));
        Selection early = days(LocalDate.of(2003, 1, 1), LocalDate.of(2006, 12, 31));
        Selection late = days(LocalDate.of(2007, 1, 1), LocalDate.of(2010, 2, 28));

        assertThat(subjects(home, "subject IS NOT NULL")).hasSizeGreaterThan(3_000);
        assertThat(against(home, early, late).rows()).isEmpty();
        assertThat(against(home, where("id < '07'"), Selection.ALL).rows()).isEmpty();
    }

    private Path loaded(Path source) {
        Path home = folder.resolve("warehouse");
        Loading.load(home, source);
        return home;
    }

    private static ResultTable against(Path home, Selection these, Selection others) {
        try (Warehouse warehouse = Warehouse.open(home, Loading.ENGINE)) {
            return new SelectionComparison(
                            new Queries(warehouse, warehouse.snapshot(null), these),
                            new Queries(warehouse, warehouse.snapshot(null), others.without(these)))
                    .answer(WORDS);
        }
    }

    private static List<String> subjects(Path home, String condition) {
        List<String> subjects = new ArrayList<>();
        Asked.rows(home, "SELECT coalesce(subject, '') FROM cables WHERE " + condition, null)
                .forEach(row -> subjects.add((String) Objects.requireNonNull(row.get(0))));
        return subjects;
    }

    private static Object value(ResultTable answer, int row, String column) {
        return Objects.requireNonNull(answer.values(row, List.of(column)).get(0));
    }

    private static String unclassified() {
        return "classification LIKE 'UNCLASSIFIED%'";
    }

    private static Selection where(String condition) {
        return new Selection(null, null, List.of(), List.of(), List.of(), List.of(), null, condition);
    }

    private static Selection days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Selection(from, to, List.of(), List.of(), List.of(), List.of(), null, null);
    }

    private static Statistic named(String name) {
        return STATISTICS.stream()
                .filter(statistic -> statistic.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
