package org.cablestats.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable;
import org.cablestats.testing.Golden;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statistic that ships, asked of a dozen invented cables. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatisticsSqlSparkTest {
    private static final Path FOLDER = Path.of("reports", "statistics");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "statistics", "golden");

    private final SparkSession spark;
    private final SparkSession backwards;
    private final SparkSession empty;
    private final Map<String, ResultTable> answers = new TreeMap<>();

    StatisticsSqlSparkTest(SparkSession spark) {
        Map<String, List<Row>> tables = SmallCorpus.read(spark);
        this.spark = spark;
        this.backwards = spark.newSession();
        this.empty = spark.newSession();
        SmallCorpus.register(spark, tables);
        SmallCorpus.register(backwards, backwards(tables));
        SmallCorpus.register(empty, withoutCables(tables));
    }

    static List<Statistic> statistics() {
        return StatisticFolder.read(FOLDER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statistics")
    void answersAsDeclaredAndAsBefore(Statistic statistic) {
        ResultTable answer = answer(statistic);

        assertThat(Statistics.faults(statistic, answer, SmallCorpus.TOTAL)).isEmpty();
        Golden.assertEqual("statistics/golden/" + statistic.name() + ".csv", Csv.of(answer));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statistics")
    void ordersItsRowsWhateverTheOrderOfTheTable(Statistic statistic) {
        assertThat(Csv.of(SmallCorpus.answer(backwards, statistic))).isEqualTo(Csv.of(answer(statistic)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("statistics")
    void answersForNoCablesAtAll(Statistic statistic) {
        assertThat(Statistics.faults(statistic, SmallCorpus.answer(empty, statistic), 0))
                .isEmpty();
    }

    @Test
    void everyGoldenAnswerHasItsStatistic() throws IOException {
        List<String> expected = statistics().stream()
                .map(statistic -> statistic.name() + ".csv")
                .sorted()
                .toList();
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .isEqualTo(expected);
        }
    }

    private ResultTable answer(Statistic statistic) {
        return answers.computeIfAbsent(statistic.name(), name -> SmallCorpus.answer(spark, statistic));
    }

    private static Map<String, List<Row>> backwards(Map<String, List<Row>> tables) {
        Map<String, List<Row>> backwards = new TreeMap<>();
        tables.forEach((name, rows) -> {
            List<Row> reversed = new ArrayList<>(rows);
            Collections.reverse(reversed);
            backwards.put(name, reversed);
        });
        return backwards;
    }

    private static Map<String, List<Row>> withoutCables(Map<String, List<Row>> tables) {
        Map<String, List<Row>> without = new TreeMap<>(tables);
        without.put("cables", List.of());
        return without;
    }
}
