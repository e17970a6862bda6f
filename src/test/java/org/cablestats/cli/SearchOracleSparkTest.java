package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cablestats.load.Loading;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in the sample, and which of its cables are listed, held against a count that knows nothing of the program. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class SearchOracleSparkTest {
    @TempDir
    private static Path folder;

    private static List<PlainCsv> cables = List.of();

    @BeforeAll
    static void load() throws IOException {
        SampleCorpus.write(folder.resolve("corpus"), 1200, 1);
        Path csv = folder.resolve("corpus").resolve("cables.csv");
        cables = PlainCsv.read(csv);
        Loading.load(folder.resolve("warehouse"), csv);
    }

    /** A row of words; some stand over line ends, some over those of pages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "heroin",
                "HEROIN seizures",
                "law enforcement",
                "the border service",
                "border security had improved",
                "drug smuggl*",
                "smuggl*",
                "no laboratory of its own",
                "Summary",
                "prime minister s party",
                "of the",
                "coast guard"
            })
    void findsARowOfWordsAsOftenAsItIsThere(String words) {
        Pattern row = PlainCsv.row(words);
        long cablesWithIt =
                cables.stream().filter(cable -> cable.count(row) > 0).count();
        long times = cables.stream().mapToLong(cable -> cable.count(row)).sum();

        assertThat(cablesWithIt).as("worth looking for").isPositive();
        assertThat(Found.of('"' + words + '"')).isEqualTo(new Found(cablesWithIt, times));
    }

    @ParameterizedTest
    @CsvSource({
        "heroin, Embassy Bogota, '', ''",
        "the border, '', 2007, ''",
        "the, '', '', SECRET",
        "police, Embassy Ankara, 2005, CONFIDENTIAL"
    })
    void findsItInTheSelectionAlone(String words, String origin, String year, String level) {
        Pattern row = PlainCsv.row(words);
        Predicate<PlainCsv> selected = isOf(origin, year, level);
        List<PlainCsv> all = cables.stream().filter(selected).toList();

        assertThat(Found.of('"' + words + '"', options(origin, year, level)))
                .isEqualTo(new Found(
                        all.stream().filter(cable -> cable.count(row) > 0).count(),
                        all.stream().mapToLong(cable -> cable.count(row)).sum()));
    }

    @ParameterizedTest
    @CsvSource({"Embassy Ankara, '', ''", "'', 2006, ''", "'', '', SECRET", "Embassy Bogota, 2008, CONFIDENTIAL"})
    void listsTheCablesOfTheSelection(String origin, String year, String level) {
        List<String> typed = new ArrayList<>(List.of("cables", "--columns", "id", "--format", "csv"));
        typed.addAll(List.of(options(origin, year, level)));

        assertThat(typed(typed).out().lines().skip(1).distinct())
                .hasSize((int) cables.stream().filter(isOf(origin, year, level)).count());
    }

    @ParameterizedTest
    @CsvSource({"heroin, police", "smuggl*, border", "budget, parliament"})
    void findsWordsOfOneParagraph(String one, String other) {
        long together = cables.stream()
                .filter(cable -> cable.hasTogether(PlainCsv.row(one), PlainCsv.row(other)))
                .count();

        assertThat(Found.of(one + " AND " + other).cables).isEqualTo(together).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"heroin, 10, border", "border, 3, security", "police, 5, heroin"})
    void findsWordsNearEachOther(String one, int distance, String other) {
        long near = cables.stream()
                .filter(cable -> cable.hasTogether(PlainCsv.near(one, distance - 1, other))
                        || cable.hasTogether(PlainCsv.near(other, distance - 1, one)))
                .count();

        assertThat(Found.of(one + " NEAR/" + distance + " " + other).cables)
                .isEqualTo(near)
                .isPositive();
    }

    private static Predicate<PlainCsv> isOf(String origin, String year, String level) {
        return cable -> (origin.isEmpty() || cable.origin().equals(origin))
                && (year.isEmpty() || cable.year().equals(year))
                && (level.isEmpty() || cable.level().equals(level));
    }

    private static String[] options(String origin, String year, String level) {
        List<String> options = new ArrayList<>();
        if (!origin.isEmpty()) {
            options.addAll(List.of("--origin", origin));
        }
        if (!year.isEmpty()) {
            options.addAll(List.of("--from", year + "-01-01", "--to", year + "-12-31"));
        }
        if (!level.isEmpty()) {
            options.addAll(List.of("--classification", level));
        }
        return options.toArray(String[]::new);
    }

    private static Typed typed(List<String> words) {
        List<String> typed = new ArrayList<>(words);
        typed.addAll(List.of("--warehouse", folder.resolve("warehouse").toString(), "--quiet"));
        return Typed.line(typed.toArray(String[]::new));
    }

    /** Number of cables that have it, and how often all together have it. */
    private record Found(long cables, long times) {
        static Found of(String query, String... options) {
            List<String> typed = new ArrayList<>(List.of("search", query, "--limit", "1000000", "--format", "tsv"));
            typed.addAll(List.of(options));
            List<String[]> rows = typed(typed)
                    .out()
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
            return new Found(
                    rows.stream().map(row -> row[0]).distinct().count(),
                    rows.stream().mapToLong(row -> Long.parseLong(row[4])).sum());
        }
    }
}
