package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.cablestats.topic.TopicDictionary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse in the course of time: when its states were published, and what a person asks of the earlier ones. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class HistorySparkTest {
    @TempDir
    private static Path folder;

    private static Path first = Path.of("");
    private static KeptFolder loaded;

    @BeforeAll
    static void load() throws IOException {
        folder = folder.toRealPath();
        first = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First.")
                .cable("07ASTANA2", "12/12/2007 9:30", "Cocaine was seized, and more cocaine; cocaine again.")
                .write(folder.resolve("a.csv"));
        Path second =
                new CablesCsv().cable("08ASTANA3", "1/3/2008 10:05", "Third.").write(folder.resolve("b.csv"));
        done("load", first.toString(), "--date", "2026-11-01");
        done("load", first.toString());
        done("load", second.toString(), "--date", "2026-11-03T12:00:00Z");
        loaded = KeptFolder.of(folder.resolve("warehouse"));
    }

    @BeforeEach
    void restore() throws IOException {
        loaded.restore();
    }

    @Test
    void saysWhenEachStateWasPublishedAndEachLoadEnded() {
        assertThat(firstColumns(3, "snapshots"))
                .containsExactly("snapshot,dated,cables", "1,2026-11-01T00:00:00Z,2", "3,2026-11-03T12:00:00Z,3");
        assertThat(lines("query", "-e", "SELECT ordinal, state, dated FROM loads ORDER BY 1"))
                .as("the clock of the second load began with 1970")
                .containsExactly(
                        "ordinal,state,dated",
                        "1,published,2026-11-01T00:00:00Z",
                        "2,unchanged,1970-01-01T00:00:00Z",
                        "3,published,2026-11-03T12:00:00Z");
    }

    @Test
    void keepsTheDateOfAStateThatIsCompactedAndDatesWhatIsDerivedAnew() throws IOException {
        done("maintain");
        assertThat(firstColumns(2, "snapshots")).contains("3,2026-11-03T12:00:00Z");

        done("snapshots", "rollback", "2026-11-02");
        assertThat(firstColumns(2, "snapshots")).contains("4,1970-01-01T00:00:00Z");

        Path job = Files.writeString(
                folder.resolve("job.yaml"), "title: Job\ndate: 2026-11-09\nsteps:\n  - load: {from: " + first + "}\n");
        done("run", job.toString());
        done("topics", "retag", "--date", "2026-11-10");
        assertThat(lines("query", "-e", "SELECT count(*) FROM loads WHERE dated IS NULL"))
                .containsExactly("count(1)", "0");
        try (Catalog catalog =
                Catalog.open(WarehouseFolder.existing(WarehousePlace.of(folder.resolve("warehouse")), null))) {
            assertThat(catalog.load(StoredTable.LOADS)
                            .schema()
                            .findField("dated")
                            .doc())
                    .startsWith("When, UTC");
        }
    }

    @Test
    void knowsNoDateOfTheLoadsOfAnEarlierProgram() {
        try (Catalog catalog =
                Catalog.open(WarehouseFolder.existing(WarehousePlace.of(folder.resolve("warehouse")), null))) {
            var loads = catalog.load(StoredTable.LOADS);
            loads.updateSchema().deleteColumn("dated").commit();
        }
        assertThat(lines("query", "-e", "SELECT ordinal, dated FROM loads WHERE ordinal < 3 ORDER BY 1"))
                .containsExactly("ordinal,dated", "1,", "2,");
    }

    @Test
    void readsTheLastStateThatWasPublishedByTheEndOfADayOrTime() {
        assertThat(cables("2026-11-01")).isEqualTo("2");
        assertThat(cables("2026-11-03T11:59:59Z")).isEqualTo("2");
        assertThat(cables("2026-11-03T12:00:00Z")).isEqualTo("3");
        assertThat(cables("2026-11-03")).isEqualTo("3");
        assertThat(cables("2030-01-01T00:00:00+02:00")).isEqualTo("3");
        assertThat(type("query", "-e", "SELECT 1", "--snapshot", "2020-01-01"))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Invalid snapshot: 2020-01-01 (expected a day or time from 2026-11-01 on, or 1 or 3)\n"));
        assertThat(type("inspect", "08ASTANA3", "--snapshot", "2026-11-02").err())
                .startsWith("Cannot find cable 08ASTANA3 in snapshot 1 of warehouse");
    }

    @Test
    void tellsWhichCablesAreOtherInWhichFields() throws IOException {
        Path better = new CablesCsv()
                .cable("07ASTANA1", "12/11/2007 9:30", "First, and more of it.")
                .write(folder.resolve("c.csv"));
        done("load", better.toString(), "--date", "2026-11-05");

        assertThat(type("snapshots", "diff", "2026-11-01", "2026-11-05", "--format", "csv"))
                .isEqualTo(new Typed(0, """
                    change,id,fields,content_changed,topics_gained,topics_lost
                    changed,07ASTANA1,"[""body_length"",""words"",""body"",""paragraphs"",""source_file""]",true,[],[]
                    new,08ASTANA3,[],,[],[]
                    """, """
                        snapshot 1 (2026-11-01T00:00:00Z) to snapshot 4 (2026-11-05T00:00:00Z): 1 cable new, 1 changed, 0 gone
                        fields changed: body 1, body_length 1, paragraphs 1, source_file 1, words 1
                        """));
        assertThat(type("snapshots", "diff", "4", "1", "--limit", "1", "--format", "tsv"))
                .satisfies(typed -> assertThat(typed.out().lines()).hasSize(2))
                .satisfies(typed -> assertThat(typed.err())
                        .contains("0 cables new, 1 changed, 1 gone", "1 more are not listed (--limit 1)"));
        assertThat(lines("snapshots", "diff", "4")).hasSize(1);
    }

    @Test
    void tellsWhatTheProgramChangedFromWhatTheSourceDid() throws IOException, SQLException {
        Path dictionary = Files.writeString(
                folder.resolve("topics.yaml"),
                Files.readString(Path.of("reports", "dictionary", "topics.yaml"))
                        .replace("cocaine", "cinnamon"));
        Loading.retag(folder.resolve("warehouse"), TopicDictionary.read(dictionary));
        done("maintain");

        assertThat(lines("snapshots", "diff", "3", "4"))
                .containsExactly(
                        "change,id,fields,content_changed,topics_gained,topics_lost",
                        "changed,07ASTANA2,\"[\"\"topics\"\"]\",false,[],\"[\"\"counter_narcotics\"\"]\"");
        assertThat(type("snapshots", "diff", "3", "--quiet", "--format", "json").out())
                .isEqualTo("""
                        [
                        {"change":"changed","id":"07ASTANA2","fields":["topics"],"content_changed":false,"topics_gained":[],"topics_lost":["counter_narcotics"]}
                        ]
                        """);
        Path parquet = folder.resolve("diff.parquet");
        done("snapshots", "diff", "4", "3", "--into", parquet.toString());
        assertThat(duck("SELECT id || topics_gained[1] FROM '" + parquet + "'"))
                .isEqualTo("07ASTANA2counter_narcotics");
    }

    @Test
    void answersSqlThatNamesEarlierStates() {
        assertThat(answer("SELECT count(*) FROM cables VERSION AS OF 1")).isEqualTo("2");
        assertThat(answer("SELECT count(*) FROM Cables FOR SYSTEM_TIME AS OF '2026-11-02' AS c WHERE c.year = 2007"))
                .isEqualTo("2");
        assertThat(answer("SELECT count(*) FROM cables TIMESTAMP AS OF TIMESTAMP '2026-11-03 11:59:59'"))
                .isEqualTo("2");
        assertThat(answer("SELECT count(*) FROM cables TIMESTAMP AS OF '2026-11-03 11:59:59'"))
                .isEqualTo("2");
        assertThat(answer("SELECT count(*) FROM cables TIMESTAMP AS OF '2026-11-03 12:00:00'"))
                .isEqualTo("3");
        assertThat(answer("SELECT now.id FROM cables now LEFT ANTI JOIN cables VERSION AS OF 1 AS old USING (id)"))
                .isEqualTo("08ASTANA3");
        assertThat(answer("WITH cables_as_of_1 AS (SELECT 1) SELECT count(*) FROM cables VERSION AS OF 1"))
                .as("beside a name of the question's own")
                .isEqualTo("2");
        assertThat(answer("WITH old AS (SELECT cable_tags.id FROM cable_tags VERSION AS OF '2026-11-01') SELECT"
                        + " '\uD83D\uDE00', (SELECT count(DISTINCT id) FROM old), (SELECT count(*) FROM cables"
                        + " VERSION AS OF 3), (SELECT max(ordinal) FROM loads VERSION AS OF 1 TABLESAMPLE (100"
                        + " PERCENT) AS l)"))
                .isEqualTo("\uD83D\uDE00,2,3,1");
        assertThat(answer(
                        "SELECT old.n, now.n FROM (SELECT count(*) AS n FROM cables VERSION AS OF 1) old,"
                                + " (SELECT count(*) AS n FROM cables) now",
                        "--from",
                        "2007-12-12"))
                .as("of the same selection")
                .isEqualTo("1,2");
    }

    @Test
    void saysWhichEarlierStatesSqlCannotAsk() {
        String cannot = "Cannot answer the SQL: ";
        assertThat(mistake("cables VERSION AS OF 2"))
                .isEqualTo("Cannot read snapshot 2: load 2 changed nothing, so it made none (expected 1 or 3)");
        assertThat(mistake("cables VERSION AS OF 'soon'"))
                .isEqualTo("Invalid snapshot: 'soon' (expected the number of a snapshot, a day or a time in quotes)");
        assertThat(mistake("cables TIMESTAMP AS OF '2020-01-01'")).startsWith("Invalid snapshot: 2020-01-01 (expected");
        assertThat(mistake("posts VERSION AS OF 1"))
                .isEqualTo(cannot + "the table posts has no earlier states: the program brings it");
        assertThat(mistake("telegrams VERSION AS OF 1"))
                .isEqualTo(
                        cannot + "'telegrams' is no table or view of the warehouse, which alone have earlier states");
        assertThat(mistake("cablestats.corpus.cables VERSION AS OF 1"))
                .isEqualTo(cannot + "VERSION AS OF and TIMESTAMP AS OF follow the bare name of a table or view");
    }

    @Test
    void saysWhereSqlNamesAStateThatIsNot() throws IOException {
        Path file = Files.writeString(
                folder.resolve("earlier.sql"),
                "SELECT 1;\nSELECT count(*)\nFROM cables VERSION AS OF 1 a, cables VERSION AS OF 2 b;\n");

        assertThat(type("query", "-f", file.toString()).err())
                .endsWith(file + ":3:39: statement 2: Cannot read snapshot 2: load 2 changed nothing, so it made none"
                        + " (expected 1 or 3)\n  FROM cables VERSION AS OF 1 a, cables VERSION AS OF 2 b\n"
                        + " ".repeat(40) + "^\n");
        Files.writeString(file, "SELECT 1;\nSELECT count(*)\nFROM cables VERSION AS OF 1 a WHERE a.yaer = 2;\n");
        assertThat(type("query", "-f", file.toString()).err())
                .contains(file + ":3:37: statement 2: Cannot answer the SQL: ")
                .endsWith("\n  FROM cables VERSION AS OF 1 a WHERE a.yaer = 2\n" + " ".repeat(38) + "^\n");
    }

    private static String answer(String sql, String... words) {
        List<String> typed = new ArrayList<>(List.of("query", "-e", sql));
        typed.addAll(List.of(words));
        List<String> lines = lines(typed.toArray(String[]::new));
        assertThat(lines).hasSize(2);
        return lines.get(1);
    }

    private static String mistake(String relation) {
        Typed typed = type("query", "-e", "SELECT * FROM " + relation);
        assertThat(typed.code()).isEqualTo(2);
        return typed.err().strip();
    }

    private static String duck(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            assertThat(found.next()).isTrue();
            return found.getString(1);
        }
    }

    private static String cables(String snapshot) {
        return lines("query", "-e", "SELECT count(*) FROM cables", "--snapshot", snapshot)
                .get(1);
    }

    private static List<String> firstColumns(int columns, String... words) {
        return lines(words).stream()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, columns)))
                .toList();
    }

    /** The answer as CSV. */
    private static List<String> lines(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--format", "csv", "--quiet"));
        Typed answer = type(typed.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return answer.out().lines().toList();
    }

    private static void done(String... words) {
        Typed typed = type(words);
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    private static Typed type(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--warehouse", folder.resolve("warehouse").toString()));
        return Typed.line(typed.toArray(String[]::new));
    }
}
