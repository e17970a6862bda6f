package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.load.Loading;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.schema.CableColumn;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.FileModes;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show, copy and keep the tables, as they are typed. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class TableCommandsSparkTest {
    // One load for all tests that begin with what it left.
    @TempDir
    private static Path common;

    private static Path source;
    private static KeptFolder once;

    @TempDir
    Path folder;

    private Path warehouse = Path.of("");

    @BeforeAll
    static void loadOnce() throws IOException {
        common = common.toRealPath();
        source = new CablesCsv()
                .cable("07ASTANA3287", "12/11/2007 9:30", "=A1 is no formula, \"quoted\".")
                .cable("07ASTANA03287", "12/11/2007 9:30", "Short.")
                .cable("06ASTANA12", "1/3/2006 10:05", "Earlier.")
                .record("12/11/2007 9:30", "", "Embassy Astana", "SECRET", "", "", "No id.")
                .write(common.resolve("cables.csv"));
        Loading.load(common.resolve("warehouse"), source);
        once = KeptFolder.of(common.resolve("warehouse"));
    }

    @BeforeEach
    void name() {
        warehouse = folder.resolve("warehouse");
    }

    private void load() throws IOException {
        warehouse = common.resolve("warehouse");
        once.restore();
    }

    @Test
    void listsRejectsAlsoOfALoadThatTheyStopped() {
        assertThat(type("load", source.toString()).code()).isEqualTo(1);

        assertThat(type("rejects", "--format", "csv"))
                .isEqualTo(new Typed(
                        0,
                        "load,state,file,offset,length,reason,excerpt\n",
                        "The last load was stopped, so it is no part of this: --load last lists its rejects\n"));
        assertThat(type("rejects", "--format", "csv", "--load", "last").out())
                .isEqualTo("""
                load,state,file,offset,length,reason,excerpt
                1,stopped,cables.csv,%d,66,empty_id,"%s"
                """.formatted(rejectedAt(), excerpt().replace("\"", "\"\"")));
        assertThat(type("rejects", "--load", "all", "--format", "csv", "--reason", "truncated")
                        .out())
                .isEqualTo("load,state,file,offset,length,reason,excerpt\n");
        assertThat(type("rejects", "--load", "2")).isEqualTo(new Typed(2, "", "Invalid load: 2 (expected 1)\n"));
        assertThat(type("duplicates", "--load", "1", "--format", "json").out())
                .startsWith("[\n{\"load\":1,\"state\":\"stopped\",\"id\":\"07ASTANA3287\",\"raw_id\":\"07ASTANA03287\","
                        + "\"file\":\"cables.csv\",")
                .endsWith("\"reason\":\"merged\",\"survivor_raw_id\":\"07ASTANA3287\","
                        + "\"survivor_file\":\"cables.csv\",\"survivor_offset\":0}\n]\n");
        Loading.load(warehouse, source);
        assertThat(type("snapshots", "diff", "1", "2"))
                .isEqualTo(
                        new Typed(2, "", "Cannot read snapshot 1: load 1 was stopped, so it made none (expected 2)\n"));
    }

    @Test
    void listsWhatTheCurrentStateLeavesOutOnceHoweverOftenItIsLoaded() throws IOException {
        load();
        Path more = new CablesCsv()
                .cable("08ASTANA5", "1/3/2008 10:05", "Later.")
                .record("12/11/2007 9:30", "", "Embassy Astana", "SECRET", "", "", "No id.")
                .write(folder.resolve("more.csv"));
        Loading.load(warehouse, more);
        Loading.load(warehouse, source);

        assertThat(loads("rejects")).containsExactly("2,published,more.csv", "3,unchanged,cables.csv");
        assertThat(loads("rejects", "--load", "last")).containsExactly("3,unchanged,cables.csv");
        assertThat(loads("rejects", "--load", "all"))
                .containsExactly("1,published,cables.csv", "2,published,more.csv", "3,unchanged,cables.csv");
        assertThat(loads("duplicates")).hasSize(1);
        assertThat(loads("duplicates", "--load", "all")).hasSize(2);
        assertThat(loads("rejects", "--load", "all", "--limit", "2"))
                .containsExactly("1,published,cables.csv", "2,published,more.csv");
        assertThat(type("rejects", "--load", "all", "--limit", "2").err())
                .contains("1 more are not listed (--limit 2)\n");
        assertThat(type("duplicates", "--limit", "1").err()).doesNotContain("more");
        assertThat(type("snapshots", "rollback", "1").code()).isZero();
        assertThat(loads("rejects")).containsExactly("1,published,cables.csv");
    }

    private List<String> loads(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--format", "csv"));
        return type(typed.toArray(String[]::new))
                .out()
                .lines()
                .filter(line -> line.matches("\\d+,.*"))
                .map(line -> line.replaceFirst("^(\\d+,\\w+,)(?:07ASTANA3287,07ASTANA03287,)?(\\w+[.]csv),.*", "$1$2"))
                .toList();
    }

    @Test
    void holdsTheChecksOfALoadBeforeItIsPublished() throws IOException {
        assertThat(
                        run(
                                "check: {cables: {min: 3}, rejects: {max: 0}, no-rows: {late: SELECT id FROM cables WHERE year > 2006}}"))
                .isEqualTo(new Typed(1, "", """
                        %1$s:3: Cannot publish the load: 3 checks do not hold, so nothing was published
                        %1$s:3: Cannot accept the cables: 2 (expected at least 3)
                        %1$s:3: Cannot accept the load: 1 of 4 records were rejected (expected at most 0)
                        %1$s:3: Cannot accept 'late': 1 row (expected none)
                          id 07ASTANA3287
                        """.formatted(folder.resolve("job.yaml"))));
        assertThat(type("snapshots", "--format", "csv").out().lines()).hasSize(1);
        assertThat(type("query", "-e", "SELECT 1").err()).contains("nothing was loaded into it");
        assertThat(run("check: {no-rows: {late: SELECT id FROM cables WHERE yeer > 2006,"
                        + " hostile: \"SELECT reflect('java.lang.System', 'lineSeparator')\"}}"))
                .satisfies(typed -> assertThat(typed.code()).isEqualTo(2))
                .satisfies(typed -> assertThat(typed.err())
                        .startsWith(folder.resolve("job.yaml") + ":3: Cannot answer the SQL: ")
                        .contains("yeer")
                        .contains(":3: Cannot answer the SQL: it calls reflect"));
        assertThat(run(
                        "check: {cables: {min: 2, max: 2}, counts: {duplicates: {max: 1}}, filled: {created: 1.0}, no-rows:"
                                + " {late: SELECT id FROM cables WHERE year > 2007}, drift: {cables: {grow: 0%}}}"))
                .isEqualTo(new Typed(0, "", ""));
        assertThat(run("check: {cables: {max: 1}}").err())
                .as("of a load that changes nothing")
                .contains("2 (expected at most 1)");
        assertThat(type("query", "-e", "SELECT ordinal, state FROM loads ORDER BY 1", "--format", "csv")
                        .out())
                .isEqualTo("ordinal,state\n1,stopped\n2,published\n");
    }

    /** Runs a job of one load, quietly; with a check that needs no step of its own. */
    private Typed run(String check) throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.yaml"),
                "title: Job\nsteps:\n  - load: {from: " + source + ", reject-limit: 50%, " + check + "}\n");
        return type("run", job.toString(), "--quiet");
    }

    @Test
    void saysNothingWhenItIsQuietButWhatWasAskedFor() throws IOException {
        load();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            new Pins(open).add(open.snapshot(1), "nightly: overview");
        }
        String out = folder.resolve("out").toString();
        List<String> does = List.of(
                "load " + source + " --reject-limit 50%",
                "export " + out + "/export",
                "maintain --keep 1",
                "topics retag",
                "relocate",
                "query cables-by-year --into " + out + "/q.csv",
                "snapshots unpin 1",
                "load "
                        + new CablesCsv()
                                .cable("08ASTANA5", "1/3/2008 10:05", "x")
                                .write(folder.resolve("b.csv")),
                "snapshots rollback 1");
        for (String typed : does) {
            assertThat(type((typed + " --quiet").split(" ", -1))).as(typed).isEqualTo(new Typed(0, "", ""));
        }
        for (String asked : List.of("query cables-by-year", "snapshots", "rejects")) {
            assertThat(type((asked + " --quiet").split(" ", -1)).out())
                    .as(asked)
                    .isNotEmpty();
        }
        assertThat(type("report", "overvew", "--quiet").err()).startsWith("Cannot find report");
    }

    @Test
    void saysInHowManyCablesEachFieldWasFound() throws IOException {
        load();

        List<String> all = type("coverage", "--format", "csv").out().lines().toList();
        assertThat(all)
                .startsWith("field,acp126,all", "cables,2,2", "id,100.0,100.0")
                .contains("declassify_rule,100.0,100.0", "originator,0.0,0.0")
                .extracting(line -> line.replaceFirst(",.*", ""))
                .endsWith(CableColumns.ALL.stream().map(CableColumn::name).toArray(String[]::new))
                .hasSize(CableColumns.ALL.size() + 2);
        assertThat(type("coverage", "--to", "2006-12-31", "--format", "csv").out())
                .contains("cables,1,1\n", "subject,100.0,100.0\n");
        assertThat(type("coverage", "--topic", "fisheries", "--snapshot", "0").err())
                .contains("Invalid --snapshot: '0'", "'fisheries'");
    }

    @Test
    void exportsAStateInFullOrNotAtAll() throws IOException, SQLException {
        // A copy would have no files in common with plain Parquet.
        Loading.load(warehouse, source);
        Path csv = folder.resolve("exported/csv");
        Path json = folder.resolve("exported/json");
        Path parquet = folder.resolve("exported/parquet");

        assertThat(type("export", csv.toString(), "--format", "csv"))
                .isEqualTo(new Typed(0, csv + "\n", "snapshot 1: 2 cables\n"));
        type("export", json.toString(), "--format", "json");
        Files.createDirectory(
                parquet, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(type("export", parquet.toString()).code()).isZero();

        List<String> parsed = Typed.line("parse", source.toString())
                .out()
                .lines()
                .filter(line -> line.contains("\"raw_id\":\"07ASTANA3287\"") || line.contains("06ASTANA12"))
                .map(line -> line.replace("\"load_id\":null", "\"load_id\":1"))
                .sorted(java.util.Comparator.comparing((String line) -> !line.contains("06ASTANA12")))
                .toList();
        assertThat(Files.readAllLines(json.resolve("cables.jsonl")))
                .as("in order of date, as parse prints them, but for the merge")
                .containsExactly(
                        parsed.get(0), parsed.get(1).replaceFirst("\"issues\":\\[", "\"issues\":[\"ID_MERGED\""));
        assertThat(Files.readString(csv.resolve("cables.csv"))).contains("1. =A1 is no formula, \"\"quoted\"\". \n");
        String rows = "SELECT id, body, tags::VARCHAR, created::VARCHAR FROM ";
        assertThat(duck(rows + "'" + parquet.resolve("cables/*.parquet") + "' ORDER BY id"))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("=A1 is no formula", "[PREL, KZ]");
        assertThat(duck("SELECT id, body FROM read_csv('" + csv.resolve("cables.csv") + "') ORDER BY id"))
                .isEqualTo(duck("SELECT id, body FROM '" + parquet.resolve("cables/*.parquet") + "' ORDER BY id"));
        for (Path export : List.of(csv, json, parquet)) {
            assertThat(names(export))
                    .extracting(name -> name.replaceFirst("\\..*", ""))
                    .containsExactly("cables", "phrases", "posts", "tags", "topics");
        }
        assertThat(Files.getAttribute(parquet.resolve("cables/cables-00001.parquet"), "unix:nlink"))
                .as("in the table, in parquet/ and in the export")
                .isEqualTo(3);
        assertThat(FileModes.openToOthers(folder.resolve("exported"))).isEmpty();
        assertThat(FileModes.openToOthers(warehouse)).isEmpty();
        assertThat(type("export", csv.toString()))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot export to '" + csv + "': it is not empty (expected a new or an empty folder)\n"));
        assertThat(type("export", folder.resolve("none").toString(), "--snapshot", "7"))
                .isEqualTo(new Typed(2, "", "Invalid snapshot: 7 (expected 1)\n"));
        assertThat(names(folder)).containsExactly("exported", "warehouse");
    }

    @Test
    void exportsASelectionInEveryFormat() throws IOException, SQLException {
        load();
        for (String format : List.of("parquet", "csv", "json", "text")) {
            Path out = folder.resolve("out/" + format);
            assertThat(type("export", out.toString(), "--format", format, "--from", "2007-01-01"))
                    .isEqualTo(new Typed(0, out + "\n", "snapshot 1: 1 of 2 cables\n"));
        }
        assertThat(Files.readString(folder.resolve("out/text/2007/07ASTANA3287.txt")))
                .startsWith("""
                        Reference ID: 07ASTANA3287
                        Created: 2007-12-11 09:30
                        Classification: UNCLASSIFIED
                        Origin: Embassy Astana
                        Subject: AN INVENTED CABLE
                        Tags: PREL, KZ
                        Topics: external_relations

                        P 110930Z DEC 07
                        FM AMEMBASSY ASTANA
                        TO SECSTATE WASHDC PRIORITY 1602

                        UNCLAS ASTANA 003287\s
                        """)
                .endsWith("\n1. =A1 is no formula, \"quoted\". \n");
        assertThat(names(folder.resolve("out/text"))).containsExactly("2007");
        String all = folder.resolve("out/all").toString();
        type("export", all);
        String columns = "SELECT * EXCLUDE (created), created::VARCHAR FROM '";
        assertThat(duck(columns + folder.resolve("out/parquet/cables/*.parquet") + "'"))
                .as("the same columns and values as of all cables")
                .isEqualTo(duck(columns + all + "/cables/*.parquet' WHERE id = '07ASTANA3287'"));
        assertThat(names(folder.resolve("out/parquet"))).isEqualTo(names(Path.of(all)));
        assertThat(Files.readAllLines(folder.resolve("out/json/cables.jsonl"))).hasSize(1);
        assertThat(type("export", folder.resolve("none").toString(), "--origin", "Embassy Astan")
                        .err())
                .startsWith("Cannot find origin 'Embassy Astan' in the corpus; did you mean 'Embassy Astana'?");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(FileModes.openToOthers(folder.resolve("out"))).isEmpty();
    }

    @Test
    void writesForItsOwnerAloneUnlessTheUserAsks() throws IOException {
        load();
        Path plain = Files.createDirectory(folder.resolve("plain"));
        Path answer = folder.resolve("answers/q.parquet");
        Path shared = folder.resolve("answers/q.csv");

        type("query", "-e", "SELECT id FROM cables", "--into", answer.toString());
        type("query", "-e", "SELECT id FROM cables", "--into", shared.toString(), "--shared");
        type("export", folder.resolve("shared").toString(), "--shared");
        type("export", folder.resolve("private").toString());

        assertThat(FileModes.openToOthers(folder.resolve("private"))).isEmpty();
        assertThat(FileModes.mode(answer)).isEqualTo("rw-------");
        assertThat(names(folder.resolve("answers"))).containsExactly("q.csv", "q.parquet");
        String ofFiles = FileModes.mode(Files.createFile(plain.resolve("file")));
        assertThat(FileModes.mode(shared)).isEqualTo(ofFiles);
        assertThat(FileModes.mode(folder.resolve("shared"))).isEqualTo(FileModes.mode(plain));
        assertThat(FileModes.mode(folder.resolve("shared/cables/cables-00001.parquet")))
                .isEqualTo(ofFiles);

        // What is there keeps its mode.
        type("query", "-e", "SELECT id FROM cables", "--into", shared.toString());
        assertThat(FileModes.mode(shared)).isEqualTo(ofFiles);
    }

    @Test
    void rollsBackAndLetsOtherSnapshotsExpireThanThoseOfReports() throws IOException {
        load();
        Path more =
                new CablesCsv().cable("08ASTANA5", "1/3/2008 10:05", "Wrong.").write(folder.resolve("more.csv"));
        Loading.load(warehouse, more);
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            new Pins(open).add(open.snapshot(1), "nightly: overview");
        }

        assertThat(type("snapshots", "rollback", "1"))
                .isEqualTo(new Typed(0, "3\n", "snapshot 3 restores snapshot 1: 2 cables\n"));
        assertThat(type("snapshots", "rollback", "1"))
                .isEqualTo(
                        new Typed(2, "", "Cannot roll back to snapshot 1: the current one, 3, restores it already\n"));
        assertThat(type("maintain", "--keep", "1", "--dry-run", "--format", "csv"))
                .isEqualTo(new Typed(0, """
                        what,count
                        files before,1
                        files after,
                        snapshots expired,1
                        snapshots pinned by reports,1
                        unfinished loads removed,0
                        orphan files removed,0
                        bytes written,
                        bytes freed,
                        """, """
                        dry run: nothing was done
                        expired: snapshot 2
                        pinned: snapshot 1, by nightly: overview
                        'cablestats snapshots unpin N' lets go of one
                        """));
        assertThat(type("maintain", "--keep", "1").code()).isZero();
        assertThat(type("snapshots", "--format", "csv")
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(",[0-9a-f]{64}$", "")))
                .containsExactly(
                        "snapshot,dated,cables,latest,read,new,updated,unchanged,duplicate,rejected,restores,pinned_by,corpus_digest",
                        "1,2026-11-01T12:00:00Z,2,2007-12-11,4,2,0,0,1,1,,nightly: overview",
                        "3,1970-01-01T00:00:00Z,2,2007-12-11,0,0,0,0,0,0,1,");
        assertThat(type("query", "cables-by-origin", "--snapshot", "2"))
                .isEqualTo(new Typed(2, "", "Cannot read snapshot 2: maintenance let it expire (expected 1 or 3)\n"));
        assertThat(type("snapshots", "--format", "csv", "--of", manifest(1, "0".repeat(64))))
                .isEqualTo(new Typed(
                        2,
                        "",
                        "Cannot find the snapshot of report 'overview': snapshot 1 of warehouse '" + warehouse
                                + "' holds other cables\n"));
        assertThat(type("snapshots", "--of", manifest(2, "0".repeat(64))).err())
                .isEqualTo("Cannot read snapshot 2: maintenance let it expire (expected 1 or 3)\n");
        assertThat(type("snapshots", "unpin", "1"))
                .isEqualTo(new Typed(0, "", "snapshot 1 is no longer pinned by nightly: overview\n"));
        assertThat(type("snapshots", "unpin", "1"))
                .isEqualTo(new Typed(2, "", "Cannot unpin snapshot 1: nothing pins it\n"));
        assertThat(type("maintain", "--keep", "1", "--format", "csv").err()).isEqualTo("expired: snapshot 1\n");
    }

    private String manifest(int snapshot, String digest) throws IOException {
        return Files.writeString(
                        folder.resolve("manifest.json"),
                        "{\"report\":\"overview\",\"snapshot\":" + snapshot + ",\"corpus_sha256\":\"" + digest
                                + "\",\"files\":[{\"path\":\"x\"}]}\n")
                .toString();
    }

    private Typed type(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--warehouse", warehouse.toString()));
        Typed answer = Typed.line(typed.toArray(String[]::new));
        // How far a long step is, is not the answer.
        String messages = answer.err()
                .lines()
                .filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\dT.*"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        return new Typed(answer.code(), answer.out(), messages);
    }

    private int rejectedAt() {
        return text().indexOf("\"4\",");
    }

    private String excerpt() {
        return text().substring(rejectedAt());
    }

    private String text() {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static List<List<String>> duck(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
