package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cablestats.job.file.ExportFormat;
import org.cablestats.query.Selection;
import org.cablestats.query.SqlScript;
import org.cablestats.table.snapshot.Retention;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that answer, export and maintain, as a job file has them. What they do is tested with the engine. */
final class StepReaderTest {
    @TempDir
    private Path home;

    private Folder folder = new Folder(Path.of("target", "nowhere"));

    @BeforeEach
    void write() {
        folder = new Folder(home);
    }

    @Test
    void readsAQuestionInSql() {
        String sql = folder.write("ids.sql", "-- All ids.\nSELECT id FROM cables;\n");
        String file = folder.write("jobs/ask.yaml", """
                title: Ask
                steps:
                  - query: {name: cables-by-origin, into: out/a.csv}
                  - query: {sql: SELECT 1, into: out/b.JSON, topic: fisheries}
                  - query: {file: '%s', into: out/c.parquet}
                """.formatted(sql));

        assertThat(folder.steps("ask"))
                .containsExactly(
                        new Query("cables-by-origin", null, Path.of("out/a.csv"), Selection.ALL, file + ":3: "),
                        new Query(
                                null,
                                new AskedSql(SqlScript.of("sql", "SELECT 1"), file + ":4: "),
                                Path.of("out/b.JSON"),
                                new Selection(
                                        null, null, List.of(), List.of(), List.of(), List.of("fisheries"), null, null),
                                file + ":4: "),
                        new Query(
                                null,
                                new AskedSql(SqlScript.of(sql, "-- All ids.\nSELECT id FROM cables;\n"), ""),
                                Path.of("out/c.parquet"),
                                Selection.ALL,
                                file + ":5: "));
        assertThat(folder.steps("ask")).extracting(Step::target).containsOnly(Optional.of(Path.of("out")));
    }

    @Test
    void tellsWhereAFaultOfSqlStands() {
        AskedSql inJob = new AskedSql(SqlScript.of("sql", "SELECT x"), "jobs/a.yaml:3: ");
        AskedSql inFile = new AskedSql(SqlScript.of("q.sql", "\n\nSELECT x"), "");

        assertThat(inJob.place().told("Cannot find x", 1, 8))
                .containsExactly("jobs/a.yaml:3: Cannot find x", "  SELECT x", "         ^");
        assertThat(inJob.place().told("Cannot find x", 0, 0)).containsExactly("jobs/a.yaml:3: Cannot find x");
        assertThat(inFile.place().told("Cannot find x", 1, 8))
                .containsExactly("q.sql:3:8: Cannot find x", "  SELECT x", "         ^");
    }

    @Test
    void readsExportsAndMaintenance() {
        String file = folder.write("jobs/keep.yaml", """
                title: Keep
                steps:
                  - export: {into: out/parquet}
                  - export: {into: out/texts, format: text, replace: true}
                  - maintain: {}
                  - maintain: {keep: 10}
                  - maintain: {older-than: 90}
                """);

        assertThat(folder.steps("keep"))
                .containsExactly(
                        new Export(
                                Path.of("out/parquet"),
                                ExportFormat.PARQUET,
                                false,
                                Selection.ALL,
                                SnapshotChoice.CURRENT,
                                file + ":3: "),
                        new Export(
                                Path.of("out/texts"),
                                ExportFormat.TEXT,
                                true,
                                Selection.ALL,
                                SnapshotChoice.CURRENT,
                                file + ":4: "),
                        new Maintain(null, null, file + ":5: "),
                        new Maintain(10, null, file + ":6: "),
                        new Maintain(null, 90, file + ":7: "));
        Instant now = Instant.parse("2026-11-30T00:00:00Z");
        assertThat(folder.steps("keep").stream()
                        .filter(Maintain.class::isInstance)
                        .map(step -> ((Maintain) step).retention(now)))
                .containsExactly(
                        new Retention.All(),
                        new Retention.Latest(10),
                        new Retention.Since(Instant.parse("2026-09-01T00:00:00Z")));
    }

    /** Whoever writes a list means something, and not that there is none. */
    @Test
    void takesNoEmptyListForNone() {
        String file = folder.write("jobs/empty.yaml", """
                title: Empty
                steps:
                  - alert: {name: a, sql: SELECT 1, rows: [], when: {above: 1}, hook: [], mute: {weekdays: []}}
                  - load: {from: a.csv, check: {no-rows: []}}
                  - report:
                      name: overview
                      formats: []
                      for_each:
                        origin: []
                """);

        assertThat(folder.problems("empty"))
                .contains(
                        file + ":3: Invalid rows: an empty list (expected at least one item)",
                        file + ":3: Invalid hook: an empty list (expected at least one item)",
                        file + ":3: Invalid weekdays: an empty list (expected at least one item)",
                        file + ":4: Invalid no-rows: an empty list (expected at least one item)",
                        file + ":7: Invalid formats: an empty list (expected at least one item)",
                        file + ":9: Invalid origin: an empty list (expected at least one item)");
    }

    @Test
    void tellsAllThatIsWrongWithThemAtOnce() {
        String file = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - query: {into: out/a.xls}
                  - query: {name: x, sql: SELECT 1, into: a.csv}
                  - query: {sql: 'SELECT 1; SELECT 2', into: a.csv}
                  - query: {file: missing.sql, into: a.csv}
                  - export: {format: xml}
                  - maintain: {keep: 1, older-than: 2}
                """);

        assertThat(folder.problems("wrong"))
                .containsExactlyInAnyOrder(
                        file + ":3: Cannot query: not one of name, sql and file is given (expected one of them)",
                        file + ":3: Invalid into: 'out/a.xls' (expected a name that ends in one of .csv, .tsv, .json,"
                                + " .jsonl, .parquet)",
                        file + ":4: Cannot query: not one of name, sql and file is given (expected one of them)",
                        file + ":5: Cannot query: sql has 2 questions (expected one)",
                        file + ":6: Cannot find missing.sql (expected a file of SQL)",
                        file + ":7: Cannot find key 'into'",
                        file + ":7: Invalid format: 'xml' (expected parquet, csv, json, text)",
                        file + ":8: Cannot maintain: both keep and older-than are given (expected one of them)");
    }

    @Test
    void namesWhatIsNotThereOrMayNotBeReplacedBeforeAnythingRuns() {
        folder.write("full/mine.txt", "");
        folder.write("older/cables.csv", "");
        String full = home.resolve("full").toString();
        String older = home.resolve("older").toString();
        String file = folder.write("jobs/wrong.yaml", """
                title: Wrong
                steps:
                  - query: {name: cables-by-orgin, into: a.csv, topic: fisheris}
                  - query: {name: cables-by-origin, into: a.csv}
                  - export: {into: '%1$s'}
                  - export: {into: '%1$s', replace: true}
                  - export: {into: '%2$s', replace: true}
                """.formatted(full, older));

        assertThat(folder.problems("wrong"))
                .containsExactly(
                        file + ":3: Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?",
                        file + ":3: Cannot find topic 'fisheris'; did you mean 'fisheries'?",
                        file + ":5: Cannot export to '" + full
                                + "': it is not empty (expected a new or an empty folder)",
                        file + ":6: Cannot replace '" + full
                                + "': 'mine.txt' in it is of no export (expected an earlier export)");
    }
}
