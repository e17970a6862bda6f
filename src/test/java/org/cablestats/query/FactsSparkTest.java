package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cablestats.load.Loading;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is read once and held answers as the tables do. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FactsSparkTest {
    private static final Selection ON_DRUGS = Selection.ALL.about("counter_narcotics");

    private static final List<Statistic> STATISTICS = StatisticFolder.read(Path.of("reports", "statistics"));

    private @Nullable Warehouse warehouse;

    @BeforeAll
    void load(@TempDir Path folder) {
        SampleCorpus.write(folder.resolve("corpus"), 300, 1);
        Loading.load(folder.resolve("warehouse"), folder.resolve("corpus"));
        warehouse = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE);
    }

    @AfterAll
    void close() {
        if (warehouse != null) {
            warehouse.close();
        }
    }

    @Test
    void answersEveryStatisticAsTheTablesDo() {
        Queries asStored = queries(ON_DRUGS, null);
        try (Facts facts = new Facts(Map.of(ON_DRUGS, STATISTICS))) {
            Queries held = queries(ON_DRUGS, facts);
            for (Statistic statistic : STATISTICS) {
                assertThat(held.answer(statistic)).as(statistic.name()).isEqualTo(asStored.answer(statistic));
            }
            assertThat(held.total()).isEqualTo(asStored.total()).isPositive();
        }
    }

    /** The views of {@code reports/views.sql} share no word with the program's own. */
    @Test
    void answersEveryStatisticAsAnotherEngineDoes(@TempDir Path folder) throws Exception {
        try (Facts facts = new Facts(Map.of(Selection.ALL, STATISTICS));
                OtherEngine other =
                        new OtherEngine(Objects.requireNonNull(warehouse).path())) {
            Queries queries = queries(Selection.ALL, facts);
            for (String table :
                    List.of("loads", "rejects", "models", "model_terms", "evaluations", "themes", "snapshot")) {
                // What the plain Parquet lacks.
                Path file = folder.resolve(table + ".parquet");
                queries(Selection.ALL, null).write("SELECT * FROM " + table, file);
                other.run("CREATE VIEW " + table + " AS FROM '" + file + "'");
            }
            for (Statistic statistic : STATISTICS) {
                assertThat(other.ask(statistic.sql()))
                        .as(statistic.name())
                        .isEqualTo(gathered(statistic, queries).stream()
                                .map(row -> row.stream().map(OtherEngine::plain).toList())
                                .toList());
            }
        }
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
        try (Facts facts = new Facts(Map.of(ON_DRUGS, List.of(statistic)))) {
            assertThat(queries(ON_DRUGS, facts).answer(statistic))
                    .isEqualTo(queries(ON_DRUGS, null).answer(statistic));
        }
    }

    /** What its SQL gives, without the conclusion of its method. */
    private List<List<@Nullable Object>> gathered(Statistic statistic, Queries queries) {
        if (statistic.method() == null) {
            return queries.answer(statistic).rows();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        queries(Selection.ALL, null).ask(statistic.sql()).rows().forEachRemaining(rows::add);
        return rows;
    }

    private Queries queries(Selection selection, @Nullable Facts facts) {
        Warehouse open = Objects.requireNonNull(warehouse);
        return facts == null
                ? new Queries(open, open.snapshot(null), selection)
                : new Queries(open, open.snapshot(null), selection, facts);
    }
}
