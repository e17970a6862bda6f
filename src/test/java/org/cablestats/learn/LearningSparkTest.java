package org.cablestats.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.CheckException;
import org.cablestats.load.Asked;
import org.cablestats.load.Loading;
import org.cablestats.progress.Progress;
import org.cablestats.result.ResultTable;
import org.cablestats.table.TopicModels;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LearnedTables.ModelRow;
import org.cablestats.testing.SharedSpark;
import org.cablestats.topic.model.Features;
import org.cablestats.topic.model.LearnedTopic;
import org.cablestats.topic.model.TopicModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LearningSparkTest {
    private Path folder = Path.of("");
    private Path path = Path.of("");
    private @Nullable Warehouse warehouse;

    /** Learned once for all tests: it takes a quarter of a minute. */
    private @Nullable ResultTable trained;

    private TopicModels.@Nullable Stored first;

    @BeforeAll
    void load(@TempDir Path temporary) {
        folder = temporary;
        path = folder.resolve("warehouse");
        Loading.load(path, InventedCables.write(folder.resolve("cables.csv"), 2100));
        warehouse = Warehouse.open(path, Loading.ENGINE);
        trained = TopicTraining.run(data(), 2050, "0.1.0");
        first = new TopicModels(open()).latest();
    }

    @AfterAll
    void close() {
        open().close();
    }

    @Test
    void learnsTheWordsThatGoWithTagsAndNeverTheTags() {
        ResultTable table = Objects.requireNonNull(trained);

        assertThat(table.values("topic"))
                .containsExactlyElementsOf(
                        Loading.DICTIONARY.specific().stream().sorted().toList());
        assertThat(row(table, "counter_narcotics").get(4).toString())
                .contains("poppy")
                .doesNotContain("herring");
        assertThat(row(table, "environment_climate").get(4).toString())
                .contains("herring")
                .doesNotContain("poppy");
        assertThat(row(table, "border_security").subList(2, 5)).containsExactly(0L, null, null);
        assertThat(
                        ask(
                                "SELECT count(*) FROM model_terms WHERE term IN ('snar', 'senv', 'pgov', 'kz', 'tags', 'unclas')"))
                .containsExactly(List.of(0L));
        assertThat(ask("SELECT DISTINCT cables FROM models")).containsExactly(List.of(2050L));
    }

    @Test
    void learnsTheSameFromTheSame() {
        TopicModels.Stored before = Objects.requireNonNull(first);

        ResultTable table = TopicTraining.run(data(), 2050, "0.1.0");

        for (String column : List.of("topic", "cables", "threshold", "words")) {
            assertThat(table.values(column))
                    .isEqualTo(Objects.requireNonNull(trained).values(column));
        }
        TopicModels.Stored again = Objects.requireNonNull(new TopicModels(open()).latest());
        assertThat(again.ordinal()).isGreaterThan(before.ordinal());
        assertThat(again.row())
                .usingRecursiveComparison()
                .ignoringFields("ordinal")
                .isEqualTo(before.row());
        assertSame(again.model(), before.model());
    }

    @Test
    void storesAModelThatFindsWhatItFoundBefore() {
        TopicLearning learning = TopicLearning.of(data(), data().tagged(), 2050, 3, 4);
        TopicModel learned = new TopicModel(learning.space(), learning.learn(List.of(0.5, 0.5)));
        int terms = learned.space().vocabulary().size();
        TopicModels models = new TopicModels(open());
        ModelRow row = models.append(
                        ordinal -> new ModelRow(ordinal, 1, "c", "d", "0.1.0", 2050, terms, learning.settings()),
                        learned)
                .row();

        TopicModels.Stored stored = Objects.requireNonNull(models.latest());
        assertThat(stored.row()).isEqualTo(row);
        assertSame(stored.model(), learned);
        Features poppies =
                learned.space().of(null, CableParser.content("", "1. Opium poppy."), List.of(), Loading.DICTIONARY);
        assertThat(stored.model().found(poppies))
                .extracting(TopicModel.Found::topic)
                .containsExactly("counter_narcotics");
    }

    private static void assertSame(TopicModel one, TopicModel other) {
        assertThat(one.space().topics()).isEqualTo(other.space().topics());
        assertThat(one.space().vocabulary().terms())
                .isEqualTo(other.space().vocabulary().terms());
        assertThat(one.topics()).hasSameSizeAs(other.topics()).isNotEmpty();
        for (int i = 0; i < one.topics().size(); i++) {
            LearnedTopic topic = one.topics().get(i);
            LearnedTopic same = other.topics().get(i);
            assertThat(List.of(topic.id(), topic.cables(), topic.intercept(), topic.threshold()))
                    .isEqualTo(List.of(same.id(), same.cables(), same.intercept(), same.threshold()));
            for (int place = 0; place < one.space().size(); place++) {
                assertThat(topic.weight(place)).isEqualTo(same.weight(place));
            }
        }
    }

    @Test
    void givesTheProbabilitiesThatSparksOwnModelGives() {
        TopicLearning learning = TopicLearning.of(data(), data().tagged(), 2050, 3, 4);
        Fits.Fit fit = learning.fit(learning.learnable().get(0), 3);
        LearnedTopic ours = fit.run();

        fit.model()
                .transform(fit.data().rows())
                .select("features", "probability")
                .takeAsList(100)
                .forEach(row -> {
                    var features = row.<org.apache.spark.ml.linalg.SparseVector>getAs(0);
                    double sparks =
                            row.<org.apache.spark.ml.linalg.Vector>getAs(1).apply(1);
                    assertThat(ours.probability(
                                    org.cablestats.topic.model.Features.of(features.indices(), features.values())))
                            .isCloseTo(sparks, Offset.offset(1e-12));
                });
    }

    @Test
    void evaluatesRulesAndModelSideBySide() {
        ResultTable table = TopicEvaluation.run(data(), 2050, 2);

        assertThat(TopicEvaluation.hasModel(table)).isTrue();
        assertThat(table.rows()).hasSize(2 * (Loading.DICTIONARY.specific().size() + 2));
        assertThat(row(table, "border_security").subList(6, 16))
                .containsExactly(
                        null, null, null, null, null, null, null, null, null, "no tag means it: not evaluated");
        List<@Nullable Object> model = table.rows().stream()
                .filter(row -> List.of("counter_narcotics", "model").equals(row.subList(0, 2)))
                .findFirst()
                .orElseThrow();
        assertThat(model.subList(2, 4)).as("cables, tagged").containsExactly(2050L, tagged("SNAR"));
        assertThat((Double) model.get(12)).as("f1").isGreaterThan(0.95);
        assertThat(ask("SELECT DISTINCT cables FROM evaluations WHERE method = 'rules'"))
                .as("without five directives")
                .containsExactly(List.of(2095L));
        assertThat(TopicEvaluation.run(data(), 2050, 2)).isEqualTo(table);
    }

    private Object tagged(String tag) {
        Sample sample = Sample.of(data().tagged(), 2050);
        return ask("SELECT id FROM cables WHERE array_contains(tags, '" + tag + "')").stream()
                .filter(row -> sample.holds((String) Objects.requireNonNull(row.get(0))))
                .count();
    }

    @Test
    void suggestsWordsThatTheTopicsPhrasesDoNotFind() {
        ResultTable table = PhraseSuggestions.run(data(), "environment_climate", 1000, 5);

        assertThat(table.values("term").toString()).contains("trawler").doesNotContain("minister");
        assertThat(table.rows())
                .hasSize(5)
                .allSatisfy(row -> assertThat((Double) row.get(1)).isGreaterThan(3));
        assertThat(PhraseSuggestions.run(data(), "environment_climate", 1000, 5))
                .isEqualTo(table);
        assertThatThrownBy(() -> PhraseSuggestions.run(data(), "trade_ip", 1000, 5))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "Cannot suggest phrases of 'trade_ip': 0 cables of snapshot 1 are surely about it (expected at"
                                + " least 5)");
    }

    @Test
    void discoversTheSameThemesInTheSameCables() {
        ResultTable table = ThemeDiscovery.run(data(), 4, 1000);

        assertThat(table.values("cables").stream()
                        .mapToLong(cables -> (Long) Objects.requireNonNull(cables))
                        .sum())
                .isEqualTo(1000);
        assertThat(table.values("name").toString()).contains("herring", "poppy");
        assertThat(ThemeDiscovery.run(data(), 4, 1000)).isEqualTo(table);
        assertThat(ask("SELECT DISTINCT ordinal, sampled FROM themes ORDER BY ordinal LIMIT 1"))
                .containsExactly(List.of(1L, 1000L));
        assertThatThrownBy(() -> ThemeDiscovery.run(data(), 300, 1000))
                .isInstanceOf(CheckException.class)
                .hasMessage("Cannot discover 300 themes: snapshot 1 has 2,100 cables (expected at least 3,000)");
    }

    @Test
    void refusesToTrainWhereFewCablesHaveTags() {
        Path few = folder.resolve("few");
        Loading.load(few, InventedCables.write(folder.resolve("few.csv"), 20));
        try (Warehouse small = Warehouse.open(few, Loading.ENGINE)) {
            TrainingData data = new TrainingData(small, small.snapshot(null), Loading.DICTIONARY, Progress.SILENT);
            assertThatThrownBy(() -> TopicTraining.run(data, 20_000, "0.1.0"))
                    .isInstanceOf(CheckException.class)
                    .hasMessage("Cannot train topics: 19 cables of snapshot 1 have tags (expected at least 2,000)");
            assertThat(TopicEvaluation.hasModel(TopicEvaluation.run(data, 20_000, 5)))
                    .isFalse();
        }
    }

    private static List<@Nullable Object> row(ResultTable table, String topic) {
        return table.rows().stream()
                .filter(row -> row.contains(topic))
                .findFirst()
                .orElseThrow();
    }

    private List<List<@Nullable Object>> ask(String sql) {
        return Asked.rows(path, sql, null);
    }

    private TrainingData data() {
        return new TrainingData(open(), open().snapshot(null), Loading.DICTIONARY, Progress.SILENT);
    }

    private Warehouse open() {
        return Objects.requireNonNull(warehouse);
    }
}
