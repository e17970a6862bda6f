package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.CheckException;
import org.cablestats.load.Loading;
import org.cablestats.progress.Progress;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What content lets expect of levels that follow it by a known law, and of levels that follow nothing. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ExpectationSparkTest {
    private static final int CABLES = 2000;

    @TempDir
    private Path folder;

    /**
     * Three quarters of the cables about opium are classified and a quarter of those about herring: who knows this law and no more has an
     * area of 0.75, and finds a third at 11 per cent false alarms. One post classifies nine in ten of whatever it writes.
     */
    @Test
    void learnsTheContentAndNoMarkAndFindsThePostThatClassifiesMore() {
        try (Warehouse warehouse = loaded(new MarkedCables(0.75, 0.25, 0.9))) {
            ResultTable learned = LevelExpectation.run(data(warehouse), 20_000, 2);

            assertThat(learned.values("fold")).containsExactly("1", "2", "all");
            List<@Nullable Object> all = learned.rows().get(2);
            assertThat(all.get(1)).isEqualTo(2000L);
            assertThat((Double) all.get(3)).as("area").isBetween(0.7, 0.78);
            assertThat((Double) all.get(6)).as("found").isBetween(0.25, 0.42);
            String words = String.valueOf(learned.values("words").get(0));
            assertThat(words).containsAnyOf("heroin", "opium", "kilograms", "poppy", "eradication", "laboratory");
            assertThat(words + learned.values("words_against").get(0))
                    .doesNotContain(
                            "secret", "noforn", "classified", "official", "reason", "example", "wellington", "nf");

            ResultTable posts = answer(warehouse, "classified-against-expected-by-origin");
            assertThat(posts.rows().get(0).get(0)).isEqualTo("Embassy Wellington");
            assertThat(posts.values("verdict").get(0)).isEqualTo("more");
            assertThat(posts.values("verdict").subList(1, 10)).doesNotContain("more", "fewer");
            ResultTable scores = answer(warehouse, "expected-level-scores");
            assertThat((Double) scores.values("area").get(2)).isEqualTo((Double) all.get(3), within(0.00051));
        }
    }

    /** Every mark is there, and nothing to learn: nothing is learned, and nothing said of any post. */
    @Test
    void learnsNothingWhereLevelsAreDrawn() {
        try (Warehouse warehouse = loaded(new MarkedCables(0.5, 0.5, -1))) {
            assertThat(answer(warehouse, "expected-level-scores").rows()).isEmpty();
            assertThatThrownBy(() -> LevelExpectation.run(data(warehouse), 500, 2))
                    .isInstanceOf(CheckException.class)
                    .hasMessageMatching(
                            "Cannot learn levels: of 500 cables of snapshot 1 to learn from, 2\\d\\d are classified"
                                    + " \\(expected at least 2,000 of a known level, 30 classified and 30 not\\)");
            List<@Nullable Object> all =
                    LevelExpectation.run(data(warehouse), 20_000, 2).rows().get(2);

            assertThat((Double) all.get(4)).as("lower end").isLessThan(0.5);
            assertThat((Double) all.get(5)).as("upper end").isGreaterThan(0.5);
            assertThat(answer(warehouse, "classified-against-expected-by-origin")
                            .values("verdict"))
                    .hasSize(10)
                    .doesNotContain("more", "fewer");
            assertThat(answer(warehouse, "classified-against-expected-by-topic").values("verdict"))
                    .isNotEmpty()
                    .doesNotContain("more", "fewer");
        }
    }

    private Warehouse loaded(MarkedCables cables) {
        Path path = folder.resolve("warehouse");
        Loading.load(path, cables.write(folder.resolve("cables.csv"), CABLES));
        return Warehouse.open(path, Loading.ENGINE);
    }

    private static ResultTable answer(Warehouse warehouse, String name) {
        return new Queries(warehouse, warehouse.snapshot(null), Selection.ALL)
                .answer(StatisticFolder.read(Path.of("reports", "statistics")).stream()
                        .filter(statistic -> statistic.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static TrainingData data(Warehouse warehouse) {
        return new TrainingData(warehouse, warehouse.snapshot(null), Loading.DICTIONARY, Progress.SILENT);
    }
}
