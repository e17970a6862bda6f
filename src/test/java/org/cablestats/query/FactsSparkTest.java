package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cablestats.load.Loading;
import org.cablestats.packed.Spill;
import org.cablestats.result.ResultTable;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LearnedTables.EvaluationRow;
import org.cablestats.table.schema.LearnedTables.ExpectedLevelRow;
import org.cablestats.table.schema.LearnedTables.ThemeRow;
import org.cablestats.testing.GeneratedCorpus;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.WordModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is read once and held answers as another engine does over the plain Parquet: their views share no word. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FactsSparkTest {
    private static final String DRUGS = "counter_narcotics";

    private static final Selection ON_DRUGS = Selection.ALL.about(DRUGS);

    private static final List<Statistic> STATISTICS = StatisticFolder.read(Path.of("reports", "statistics"));

    /** Those that ask what a selection chose or left out; to all others one selection is as good as another. */
    private static final List<Statistic> OF_SELECTIONS = STATISTICS.stream()
            .filter(statistic -> !statistic.uses().isEmpty()
                    || Pattern.compile(
                                    "chosen|corpus|cables_of_any_topic|median_day|weekly_traffic|topic_evidence|subtopics")
                            .matcher(statistic.sql())
                            .find())
            .toList();

    private @Nullable Warehouse warehouse;

    @BeforeAll
    void load(@TempDir Path folder) {
        SampleCorpus.write(folder.resolve("corpus"), 3000, 1);
        warehouse = loaded(folder.resolve("warehouse"), folder.resolve("corpus"));
        learn(warehouse);
    }

    /** Invented results: some statistics have no row without any. */
    private static void learn(Warehouse warehouse) {
        String dictionary = Loading.DICTIONARY.digest();
        WordModel.keep(warehouse, Loading.DICTIONARY, "narcotics", DRUGS);
        LearnedRows.append(
                warehouse,
                "topics evaluate",
                EvaluationRow.class,
                ordinal -> Stream.of("rules", "model")
                        .map(method -> new EvaluationRow(
                                ordinal,
                                1,
                                dictionary,
                                method,
                                DRUGS,
                                900,
                                60L,
                                70L,
                                50L,
                                5 / 7.0,
                                0.6,
                                0.8,
                                5 / 6.0,
                                0.7,
                                0.9,
                                10 / 13.0,
                                null,
                                null))
                        .toList());
        LearnedRows.append(
                warehouse,
                "topics discover",
                ThemeRow.class,
                ordinal -> List.of(new ThemeRow(
                        ordinal,
                        1,
                        dictionary,
                        1,
                        "wheat",
                        List.of("wheat", "harvest"),
                        3,
                        2,
                        900,
                        List.of("07ASTANA1", "08ASTANA2"))));
        LearnedRows.append(
                warehouse,
                "expect",
                ExpectedLevelRow.class,
                ordinal -> ids(warehouse).stream()
                        .map(id -> new ExpectedLevelRow(
                                ordinal,
                                1,
                                dictionary,
                                id,
                                1 + Math.floorMod(id.hashCode(), 5),
                                1 + Math.floorMod(id.hashCode(), 999)))
                        .toList());
    }

    @AfterAll
    void close() {
        if (warehouse != null) {
            warehouse.close();
        }
    }

    @Test
    void answersEveryStatisticOfTheSampleAsAnotherEngineDoes() throws Exception {
        Warehouse sample = Objects.requireNonNull(warehouse);
        try (Facts facts = new Facts(Map.of(Selection.ALL, STATISTICS, ON_DRUGS, OF_SELECTIONS));
                OtherEngine other = new OtherEngine(sample.place().folder())) {
            assertAnswersAlike(queries(sample, Selection.ALL, facts), other, STATISTICS);
            other.select(DRUGS);
            assertAnswersAlike(queries(sample, ON_DRUGS, facts), other, OF_SELECTIONS);
        }
    }

    @Test
    void answersEveryStatisticOfManyCablesAsAnotherEngineDoes(@TempDir Path folder) throws Exception {
        GeneratedCorpus.write(folder.resolve("corpus"), "--cables", "8000");
        try (Warehouse many = loaded(folder.resolve("warehouse"), folder.resolve("corpus/cables.csv"));
                Facts facts = new Facts(Map.of(Selection.ALL, STATISTICS));
                OtherEngine other = new OtherEngine(many.place().folder())) {
            assertAnswersAlike(queries(many, Selection.ALL, facts), other, STATISTICS);
        }
    }

    /** Several at once, as in a run. */
    private static void assertAnswersAlike(Queries queries, OtherEngine other, List<Statistic> statistics)
            throws SQLException {
        queries.prepare(statistics);
        Map<Statistic, List<ResultTable>> used = new HashMap<>();
        for (Statistic statistic : statistics) {
            used.put(statistic, statistic.uses().stream().map(queries::answer).toList());
            for (Statistic each : statistic.uses()) {
                other.know(each, queries.answer(each));
            }
        }
        statistics.parallelStream()
                .forEach(statistic -> assertThat(OtherEngine.plain(
                                queries.gather(statistic, Objects.requireNonNull(used.get(statistic)))))
                        .as(statistic.name())
                        .isEqualTo(other.ask(statistic.sql())));
        assertThat(queries.total()).isPositive();
        assertThat(other.ask("SELECT count(*) FROM cables")).isEqualTo(List.of(List.of("" + queries.total())));
    }

    @Test
    void readsATextWhereAStatisticAsksForOne() {
        Statistic statistic = new Statistic(
                "letters",
                "Letters",
                "How many?",
                "one",
                List.of(new DeclaredColumn("letters", "bigint", "of all bodies")),
                List.of(),
                null,
                "SELECT sum(length(body)) AS letters FROM cables ORDER BY letters",
                "letters.sql",
                1);
        Warehouse sample = Objects.requireNonNull(warehouse);
        try (Facts facts = new Facts(Map.of(ON_DRUGS, List.of(statistic)))) {
            assertThat(queries(sample, ON_DRUGS, facts).answer(statistic))
                    .isEqualTo(new Queries(sample, sample.snapshot(null), ON_DRUGS).answer(statistic));
        }
    }

    /** Each place by itself, with all that it is not, and both on a topic: as if it were read alone. */
    @Test
    void holdSeveralPlacesAsEachByItself() {
        Warehouse sample = Objects.requireNonNull(warehouse);
        Selection astana = ofOrigin("Embassy Astana");
        Selection others = Selection.ALL.without(astana);
        List<Selection> places = List.of(astana, ofOrigin("Embassy Bogota").about(DRUGS));
        Map<Selection, List<Statistic>> asked = new HashMap<>();
        places.forEach(place -> asked.put(place, OF_SELECTIONS));
        try (Facts facts = new Facts(asked)) {
            assertThat(facts.hold(others)).isTrue();
            for (Selection each : List.of(astana, others, places.get(1))) {
                Queries held = queries(sample, each, facts);
                Queries alone = new Queries(sample, sample.snapshot(null), each);
                held.prepare(OF_SELECTIONS);
                assertThat(held.total()).isPositive().isEqualTo(alone.total());
                OF_SELECTIONS.stream()
                        .limit(4)
                        .forEach(statistic -> assertThat(held.answer(statistic))
                                .as(statistic.name() + " of " + each)
                                .isEqualTo(alone.answer(statistic)));
            }
        }
    }

    private static Selection ofOrigin(String origin) {
        return new Selection(null, null, List.of(origin), List.of(), List.of(), List.of(), null, null);
    }

    @Test
    void areOfSelectionsThatDifferInTheirTopicsAndPlacesAlone() {
        Selection secret = new Selection(null, null, List.of(), List.of(), List.of("SECRET"), List.of(), null, null);
        assertThatThrownBy(() -> new Facts(Map.of(ON_DRUGS, List.of(), secret, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Cannot share what is read: ");
    }

    private static Warehouse loaded(Path folder, Path source) {
        Loading.load(folder, source);
        return Warehouse.open(folder, Loading.ENGINE);
    }

    private static Queries queries(Warehouse of, Selection selection, Facts facts) {
        return new Queries(of, of.snapshot(null), selection, facts);
    }

    private static List<String> ids(Warehouse warehouse) {
        List<String> ids = new ArrayList<>();
        try (Spill spill = new Spill()) {
            warehouse
                    .versions(spill)
                    .forEachRemaining(version -> ids.add(version.cable().id()));
        }
        return ids;
    }
}
