package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Loading;
import org.cablestats.statistic.Check;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
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
final class QueriesSparkTest {
    private @Nullable Warehouse warehouse;

    @BeforeAll
    void load(@TempDir Path folder) {
        Path source = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First.")
                .cable("08ASTANA2", "1/3/2008 10:05", "Second.")
                .record(
                        "6/30/2009 23:59",
                        "09PARIS3",
                        "Embassy Paris",
                        "SECRET",
                        "",
                        "",
                        "SECRET PARIS 3 \n1. Third. \n2. Over two lines, over\ntwo  lines. \n")
                .write(folder.resolve("cables.csv"));
        Loading.load(folder.resolve("warehouse"), source);
        warehouse = Warehouse.open(folder.resolve("warehouse"), Loading.ENGINE);
    }

    @AfterAll
    void close() {
        if (warehouse != null) {
            warehouse.close();
        }
    }

    @Test
    void narrowsTheViewByDaysPlacesAndLevels() {
        assertThat(queries(Selection.ALL).total()).isEqualTo(3);
        assertThat(ids(new Selection(
                        LocalDate.of(2008, 1, 3),
                        LocalDate.of(2009, 6, 30),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)))
                .containsExactly("08ASTANA2", "09PARIS3");
        assertThat(ids(new Selection(null, null, List.of("Embassy Paris"), List.of(), List.of(), List.of(), null)))
                .containsExactly("09PARIS3");
        assertThat(ids(new Selection(null, null, List.of(), List.of("KZ"), List.of("UNCLASSIFIED"), List.of(), null)))
                .containsExactly("07ASTANA1", "08ASTANA2");
        assertThat(ids(where("year = 2008 -- a comment"))).containsExactly("08ASTANA2");
    }

    @Test
    void treatsAQuoteInAValueAsAPartOfIt() {
        assertThatThrownBy(() -> queries(ofOrigin("L'Aquila \\' OR 1=1")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find origin 'L'Aquila \\' OR 1=1' in the corpus");
    }

    @Test
    void namesAnOriginOrTopicThatTheSnapshotHasNot() {
        assertThatThrownBy(() -> queries(ofOrigin("Paris")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find origin 'Paris' in the corpus; did you mean 'Embassy Paris'?");
        assertThatThrownBy(() -> queries(Selection.ALL.about("herring")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot find topic 'herring' in the warehouse: ");
    }

    @Test
    void namesWhatIsWrongWithSql() {
        Queries queries = queries(Selection.ALL);
        assertThatThrownBy(() -> queries.ask("SELECT orgin FROM cables"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot answer the SQL: [UNRESOLVED_COLUMN.WITH_SUGGESTION]")
                .hasMessageContaining("`orgin`");
        assertThatThrownBy(() -> queries.ask("SELEC 1"))
                .hasMessageStartingWith("Cannot read the SQL: [PARSE_SYNTAX_ERROR]");
        assertThatThrownBy(() -> queries(where("yeer = 2008")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`yeer`");
    }

    @Test
    void refusesWhatChangesATable() {
        Queries queries = queries(Selection.ALL);
        for (String sql : List.of(
                "DROP TABLE cablestats.corpus.cables",
                "DELETE FROM cablestats.corpus.cables",
                "INSERT INTO cablestats.corpus.topics VALUES ('a', 'b', true)",
                "SET spark.sql.ansi.enabled = false",
                "EXPLAIN DROP TABLE cablestats.corpus.cables",
                "EXPLAIN INSERT INTO cablestats.corpus.topics VALUES ('a', 'b', true)",
                "CREATE TABLE x AS SELECT 1 AS y")) {
            assertThatThrownBy(() -> queries.ask(sql))
                    .as(sql)
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("Invalid SQL: a statement that changes or sets something");
        }
        assertThat(queries(Selection.ALL).total()).isEqualTo(3);
    }

    @Test
    void tellsWhatIsThereToAsk() {
        Queries queries = queries(Selection.ALL);
        assertThat(rows(queries.ask("DESCRIBE cables"))).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("classification");
            assertThat(row.get(1)).isEqualTo("string");
            assertThat(String.valueOf(row.get(2))).isNotEmpty();
        });
        assertThat(rows(queries.ask("SHOW TABLES")))
                .extracting(row -> row.get(1))
                .contains("cables", "paragraphs", "rejects", "cable_topics");
        assertThat(rows(queries.ask("SHOW COLUMNS IN paragraphs")))
                .extracting(row -> row.get(0))
                .endsWith("text", "lines");
        assertThat(rows(queries.ask("DESCRIBE QUERY SELECT count(*) AS n FROM cables")))
                .extracting(row -> row.get(1))
                .containsExactly("bigint");
        assertThat(rows(queries.ask("EXPLAIN SELECT 1"))).isNotEmpty();
    }

    @Test
    void givesParagraphsOneByOne() {
        assertThat(rows(queries(Selection.ALL)
                        .ask("SELECT id, number, text FROM paragraphs WHERE id = '09PARIS3' AND number = 1")))
                .containsExactly(List.of("09PARIS3", 1L, "1. Third."));
    }

    @Test
    void foldsTheWhiteSpaceOfATextAndKeepsTheLinesOfItBeside() {
        assertThat(rows(queries(Selection.ALL)
                        .ask("SELECT text, lines FROM paragraphs WHERE text LIKE '%over two lines%'")))
                .containsExactly(List.of("2. Over two lines, over two lines.", "2. Over two lines, over\ntwo  lines."));
    }

    @Test
    void holdsAStatisticToItsChecks() {
        Statistic short1 = new Statistic(
                "short",
                "Short",
                "?",
                "one",
                List.of(new Statistic.DeclaredColumn("cables", "bigint", "cables")),
                List.of(new Check.SumIsTotal("cables")),
                "SELECT count(*) - 1 AS cables FROM cables ORDER BY 1",
                "short.sql",
                7);
        assertThatThrownBy(() -> queries(Selection.ALL).answer(short1)).isInstanceOf(CheckException.class);
    }

    @Test
    void namesFileAndLineOfAStatisticThatCannotBeAnalysed() {
        Statistic misspelt = new Statistic(
                "misspelt",
                "Misspelt",
                "?",
                "one",
                List.of(new Statistic.DeclaredColumn("cables", "bigint", "cables")),
                List.of(new Check.SumIsTotal("cables")),
                "SELECT count(*) AS cables\nFROM cables WHERE yaer = 1 ORDER BY 1",
                "reports/statistics/misspelt.sql",
                7);
        assertThatThrownBy(() -> queries(Selection.ALL).answer(misspelt))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("reports/statistics/misspelt.sql:8: Cannot answer the SQL: ");
    }

    private static Selection ofOrigin(String origin) {
        return new Selection(null, null, List.of(origin), List.of(), List.of(), List.of(), null);
    }

    private static Selection where(String condition) {
        return new Selection(null, null, List.of(), List.of(), List.of(), List.of(), condition);
    }

    private Queries queries(Selection selection) {
        Warehouse open = java.util.Objects.requireNonNull(warehouse);
        return new Queries(open, open.snapshot(null), selection);
    }

    private List<@Nullable Object> ids(Selection selection) {
        return rows(queries(selection).ask("SELECT id FROM cables ORDER BY id")).stream()
                .<@Nullable Object>map(row -> row.get(0))
                .toList();
    }

    private static List<List<@Nullable Object>> rows(Answer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.rows().forEachRemaining(rows::add);
        return rows;
    }
}
