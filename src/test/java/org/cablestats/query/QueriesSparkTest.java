package org.cablestats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cablestats.fault.CheckException;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Loading;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.ResultCheck;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.statistic.StatisticFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.ColumnType;
import org.cablestats.table.schema.StoredTable;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
@ExtendWith(SharedSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QueriesSparkTest {
    private static final List<DeclaredColumn> NAME_AND_NUMBER =
            List.of(new DeclaredColumn("name", "string", "name"), new DeclaredColumn("n", "bigint", "number"));

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
                        "07ASTANA1|06DUSHANBE44",
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

    /** A dictionary may have no generic topic, and a cable none at all. */
    @Test
    void tellsSpecificTopicsWhereNoneIsGeneric(SparkSession spark) {
        String cable = " FROM (SELECT array(named_struct('topic', 'trade')) AS topics)";
        assertThat(spark.sql("SELECT " + ViewSql.hasSpecificTopic(List.of()) + cable)
                        .first()
                        .getBoolean(0))
                .isTrue();
        assertThat(spark.sql("SELECT " + ViewSql.hasSpecificTopic(List.of("trade")) + cable)
                        .first()
                        .getBoolean(0))
                .isFalse();
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
                        null,
                        null)))
                .containsExactly("08ASTANA2", "09PARIS3");
        assertThat(ids(new Selection(
                        null, null, List.of("Embassy Paris"), List.of(), List.of(), List.of(), null, null)))
                .containsExactly("09PARIS3");
        assertThat(ids(new Selection(
                        null, null, List.of(), List.of("KZ"), List.of("UNCLASSIFIED"), List.of(), null, null)))
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
    void hasTheViewsThatTheDocumentationLists() {
        Queries queries = queries(Selection.ALL);
        List<String> documented = Stream.concat(
                        Arrays.stream(StoredTable.values()).map(StoredTable::label),
                        Arrays.stream(View.values()).map(View::label))
                .toList();
        assertThat(rows(queries.ask("SHOW VIEWS")))
                .extracting(row -> row.get(1))
                .containsExactlyInAnyOrderElementsOf(documented);
        List<String> cables = columns(queries, "cables");
        for (View view : View.values()) {
            List<String> expected = view.columns().isEmpty()
                    ? cables
                    : view.columns().stream()
                            .map(field -> field.name() + " " + sql(field.type()))
                            .toList();
            assertThat(columns(queries, view.label())).as(view.label()).isEqualTo(expected);
        }
    }

    private static List<String> columns(Queries queries, String view) {
        return queries.ask("SELECT * FROM " + view + " LIMIT 0").columns().stream()
                .map(column -> column.name() + " " + column.type().replaceAll(" comment '(\\\\.|[^'\\\\])*'", ""))
                .toList();
    }

    private static String sql(ColumnType type) {
        if (type instanceof ColumnType.ListOf list) {
            return "array<" + sql(list.element()) + ">";
        }
        if (type instanceof ColumnType.StructOf struct) {
            return struct.fields().stream()
                    .map(field -> field.name() + ": " + sql(field.type()))
                    .collect(Collectors.joining(", ", "struct<", ">"));
        }
        return type == ColumnType.Scalar.LONG ? "bigint" : type.label();
    }

    @Test
    void tellsACitedCableThatTheSelectionLacksFromOneThatTheCorpusLacks() {
        Statistic cited = StatisticFolder.read(Path.of("reports", "statistics")).stream()
                .filter(each -> each.name().equals("most-cited-cables"))
                .findFirst()
                .orElseThrow();
        assertThat(queries(ofOrigin("Embassy Paris")).answer(cited).rows())
                .extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(tuple("06DUSHANBE44", "not in the corpus"), tuple("07ASTANA1", "in the corpus"));
        assertThat(queries(Selection.ALL).answer(cited).rows())
                .extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(tuple("06DUSHANBE44", "not in the corpus"), tuple("07ASTANA1", "in the selection"));
    }

    @Test
    void writesAnAnswerAsOneParquetFileWithTheTypesThatItHas(@TempDir Path folder) {
        String sql =
                "SELECT id, created, to_date(created) AS day, CAST(1234567890123456789.25 AS decimal(30,2)) AS exact,"
                        + " tags, cites, map('a', 1) AS m, CAST(1 AS float) AS f, CAST(NULL AS string) AS `no thing`,"
                        + " named_struct('Inner', 1.5D) AS s FROM cables ORDER BY id DESC";
        Path file = folder.resolve("q.parquet");
        queries(Selection.ALL).write(sql, SqlPlace.COMMAND_LINE, file);
        Dataset<Row> read = SparkSession.active().read().parquet(file.toString());
        assertThat(read.schema().simpleString())
                .isEqualTo("struct<id:string,created:timestamp,day:date,exact:decimal(30,2),tags:array<string>,"
                        + "cites:array<string>,m:map<string,int>,f:float,no thing:string,s:struct<Inner:double>>");
        assertThat(read.collectAsList())
                .extracting(row -> row.getString(0), row -> row.getDecimal(3))
                .containsExactly(
                        tuple("09PARIS3", new BigDecimal("1234567890123456789.25")),
                        tuple("08ASTANA2", new BigDecimal("1234567890123456789.25")),
                        tuple("07ASTANA1", new BigDecimal("1234567890123456789.25")));
        Path again = folder.resolve("again.parquet");
        queries(Selection.ALL).write(sql, SqlPlace.COMMAND_LINE, again);
        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(folder).isDirectoryNotContaining(each -> !each.toString().endsWith(".parquet"));
    }

    @Test
    void writesNoParquetOfWhatItCannotHold(@TempDir Path folder) {
        Queries queries = queries(Selection.ALL);
        for (String sql : List.of("SELECT 1 AS a, 2 AS a", "SELECT make_interval(1) AS a")) {
            assertThatThrownBy(() -> queries.write(sql, SqlPlace.COMMAND_LINE, folder.resolve("q.parquet")), sql)
                    .isInstanceOf(UsageException.class)
                    .hasMessageStartingWith("Cannot answer the SQL: [");
        }
        assertThatThrownBy(() -> queries.write(
                        "SELECT CAST(id AS int) FROM cables", SqlPlace.COMMAND_LINE, folder.resolve("q.parquet")))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot answer the SQL: [CAST_INVALID_INPUT]");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT id FROM cables WHERE tags[99] = 'SNAR'",
                "SELECT 1 / (serial - serial) AS a FROM cables",
                "SELECT CAST(id AS date) AS a FROM cables",
                "SELECT (SELECT id FROM cables) AS a",
                "SELECT raise_error(id) AS a FROM cables",
                "SELECT element_at(map('a', 1), id) AS a, serial + 2147483647 AS b FROM cables",
                "SELECT regexp_replace(id, '(', '') AS a FROM cables",
                "SELECT percentile(words, 1 / 0) AS a FROM cables",
                "SELECT sequence(1, 10, 0) AS a",
                "SELECT map(1, 2, 1, 3) AS a",
                "SELECT /*+ REPARTITION(0) */ id FROM cables",
            })
    void takesSqlThatFailsOnAValueForAMistakeInIt(String sql) {
        Queries queries = queries(Selection.ALL);

        assertThatThrownBy(() -> queries.ask(sql).rows().forEachRemaining(row -> {}), sql)
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Cannot answer the SQL: ");
    }

    @Test
    void takesAColumnAloneForACondition() {
        assertThat(queries(where("cardinality(tags) >= 0")).total()).isEqualTo(3);
        assertThat(queries(where("TRUE")).total()).isEqualTo(3);
        assertThatThrownBy(() -> queries(where("yeer"))).hasMessageContaining("yeer");
    }

    @Test
    void givesNumbersAndBytesWithAllTheirDigits() {
        assertThat(rows(queries(Selection.ALL)
                        .ask("SELECT CAST('99999999999999999999999' AS DECIMAL(38,0)) AS a, X'00FF' AS b")))
                .containsExactly(List.of("99999999999999999999999", "00ff"));
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
                List.of(new ResultCheck.Sum("cables", true)),
                null,
                "SELECT count(*) - 1 AS cables FROM cables ORDER BY 1",
                "short.sql",
                7);
        assertThatThrownBy(() -> queries(Selection.ALL).answer(short1)).isInstanceOf(CheckException.class);
    }

    @Test
    void readsTheAnswerOfAStatisticThatIsUsed(@TempDir Path folder) {
        Statistic used =
                statistic("by-origin", "SELECT origin AS name, count(*) AS n FROM cables GROUP BY origin ORDER BY 1");
        Statistic user = using(used, "SELECT 'origins' AS name, count(*) AS n FROM by_origin ORDER BY 1");
        Queries queries = queries(Selection.ALL);
        ResultTable answer = queries.answer(user);
        assertThat(answer.values("n"))
                .containsExactly((long) queries.answer(used).rows().size());
        queries.write(user, folder.resolve("q.parquet"));
        assertThat(folder.resolve("q.parquet")).isRegularFile();
    }

    /** Else all other statistics of a run would take its answer for the table. */
    @Test
    void letsNoAnswerTakeTheNameOfATable() {
        Statistic used = statistic("posts", "SELECT 'a' AS name, 1L AS n ORDER BY 1");
        assertThatThrownBy(() -> queries(Selection.ALL).answer(using(used, "SELECT * FROM posts ORDER BY 1")))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "posts.sql: Cannot use posts: posts is a table or view of the warehouse (expected another name)");
    }

    @Test
    void namesFileAndLineOfAStatisticThatCannotBeAnalysed() {
        Statistic misspelt = new Statistic(
                "misspelt",
                "Misspelt",
                "?",
                "one",
                List.of(new Statistic.DeclaredColumn("cables", "bigint", "cables")),
                List.of(new ResultCheck.Sum("cables", true)),
                null,
                "SELECT count(*) AS cables\nFROM cables WHERE yaer = 1 ORDER BY 1",
                "reports/statistics/misspelt.sql",
                7);
        assertThatThrownBy(() -> queries(Selection.ALL).answer(misspelt))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("reports/statistics/misspelt.sql:8: Cannot answer the SQL: ");
    }

    @Test
    void letsNoSqlRunProgramsOrReadFilesWhicheverWayItComesIn(@TempDir Path folder) {
        String hostile = "SELECT TRANSFORM(id) USING 'cat' AS (id STRING) FROM cables";
        Statistic statistic = new Statistic(
                "hostile",
                "Hostile",
                "?",
                "one",
                List.of(new Statistic.DeclaredColumn("id", "string", "id")),
                List.of(),
                null,
                hostile + " ORDER BY 1",
                "reports/statistics/hostile.sql",
                7);
        Queries queries = queries(Selection.ALL);
        for (ThrowingCallable way : List.<ThrowingCallable>of(
                () -> queries.ask(hostile),
                () -> queries.write(hostile, SqlPlace.COMMAND_LINE, folder.resolve("q.parquet")),
                () -> queries.answer(statistic),
                () -> queries.write(statistic, folder.resolve("q.parquet")),
                () -> queries(where("id IN (" + hostile + ")")),
                () -> queries(where("id IN (SELECT value FROM text.`/etc/passwd`)")),
                () -> queries(where("TRUE) UNION ALL SELECT * FROM corpus WHERE (TRUE")))) {
            assertThatThrownBy(way).isInstanceOf(UsageException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Statistic statistic(String name, String sql) {
        return new Statistic(name, name, "?", "one", NAME_AND_NUMBER, List.of(), null, sql, name + ".sql", 1);
    }

    private static Statistic using(Statistic used, String sql) {
        return new Statistic(
                "user", "User", "?", "one", NAME_AND_NUMBER, List.of(), null, List.of(used), null, sql, "user.sql", 1);
    }

    /** Two cables of Astana, unclassified, and a secret one of Paris. */
    @Test
    void holdsASelectionAgainstOthersThatHaveNoneOfItsCables(@TempDir Path folder) {
        Selection astana = ofOrigin("Embassy Astana");
        Queries others = queries(Selection.ALL.without(astana));
        SelectionComparison comparison = new SelectionComparison(queries(astana), others);
        Statistic levels = statistic("cables-by-classification");

        assertThat(others.total()).isEqualTo(1);
        assertThat(comparison.answer(levels).rows().stream().map(row -> row.subList(0, 8)))
                .containsExactlyInAnyOrder(
                        Arrays.asList("UNCLASSIFIED", 2L, 2L, 0L, 1L, 1.0, 0.0, 1.0),
                        Arrays.asList("SECRET", 0L, 2L, 1L, 1L, 0.0, 1.0, -1.0));
        Path file = folder.resolve("levels.parquet");
        comparison.write(levels, file);
        assertThat(others.session().read().parquet(file.toString()).count()).isEqualTo(2);
    }

    /** All cables are about no topic but the wholes, which are the same cables. */
    @Test
    void comparesNoSharesOfOneWhole() {
        Selection border = Selection.ALL.about("border_security");
        SelectionComparison comparison =
                new SelectionComparison(queries(border), queries(Selection.ALL.without(border)));
        Statistic shares = statistic("topic-share-by-month");

        assertThatThrownBy(() -> comparison.answer(shares))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot compare topic-share-by-month: it counts cables of any topic, and selections of different topics"
                                + " have these in common");
    }

    private static Statistic statistic(String name) {
        return StatisticFolder.read(Path.of("reports/statistics")).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Selection ofOrigin(String origin) {
        return new Selection(null, null, List.of(origin), List.of(), List.of(), List.of(), null, null);
    }

    private static Selection where(String condition) {
        return new Selection(null, null, List.of(), List.of(), List.of(), List.of(), null, condition);
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
