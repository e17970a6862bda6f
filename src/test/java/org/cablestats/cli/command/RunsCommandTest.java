package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.cli.Typed;
import org.cablestats.testing.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of runs, and a single one, of a folder that holds their records. */
final class RunsCommandTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "run");

    @TempDir
    private Path warehouse;

    @BeforeEach
    void keep() throws IOException {
        Files.createDirectories(warehouse.resolve("tables"));
        Path runs = Files.createDirectories(warehouse.resolve("runs"));
        Files.copy(GOLDEN.resolve("night.json"), runs.resolve(name("001", "night.json")));
        Files.copy(GOLDEN.resolve("stopped.json"), runs.resolve(name("002", "stopped.json")));
        Files.copy(GOLDEN.resolve("skipped.json"), runs.resolve(name("005", "skipped.json")));
        String killed = Files.readString(GOLDEN.resolve("killed.json"));
        Files.writeString(runs.resolve(name("003", "killed.json")), killed);
    }

    /** As the program names it. */
    private static String name(String number, String golden) throws IOException {
        String id = Files.readString(GOLDEN.resolve(golden)).replaceFirst("(?s).*?\"runId\":\"([^\"]*)\".*", "$1");
        return "20261130T000000000Z-" + number + "-nightly-" + id + ".json";
    }

    @Test
    void listsTheNewestFirst() {
        Typed typed = type("runs", "--format", "csv");

        assertThat(typed.err()).isEmpty();
        Golden.assertEqual("run/runs.csv", typed.out());
    }

    @Test
    void listsThoseOfAJobAndSoMany() {
        assertThat(type("runs", "--job", "weekly", "--format", "csv").out().lines())
                .hasSize(1);
        assertThat(type("runs", "--job", "nightly", "--limit", "2", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3);
        assertThat(type("runs", "--limit", "0").err())
                .startsWith("Invalid --limit: '0' (expected a whole number from 1 on)\n");
    }

    @Test
    void hidesNoRunBehindOneThatCannotBeRead() throws IOException {
        Path broken = Files.writeString(warehouse.resolve("runs/20261201T000000000Z-001-x-y.json"), "[]\n");
        Typed typed = type("runs", "--format", "csv");

        assertThat(typed.code()).isZero();
        assertThat(typed.out().lines()).hasSize(5);
        assertThat(typed.err()).isEqualTo("Cannot read " + broken + ": it is no run record\n");
    }

    @Test
    void showsARun() throws IOException {
        String id = name("001", "night.json").substring(32, 40);
        Golden.assertEqual("run/night.txt", type("runs", "show", id).out());
        Golden.assertEqual("run/skipped.txt", type("runs", "show", "latest").out());
        Files.delete(warehouse.resolve("runs").resolve(name("005", "skipped.json")));
        Golden.assertEqual("run/killed.txt", type("runs", "show", "latest").out());
        assertThat(type("runs", "show", id, "--format", "json").out())
                .isEqualTo(Files.readString(GOLDEN.resolve("night.json")));
    }

    @Test
    void saysWhichRunThereIsNot() {
        assertThat(type("runs", "show", "zz"))
                .isEqualTo(new Typed(2, "", "Cannot find run 'zz' (cablestats runs lists them)\n"));
        assertThat(type("runs", "show").err()).startsWith("Cannot show: no ID is given (expected the id of a run");
        assertThat(type("runs", "show", "latest", "--format", "jsn").err())
                .startsWith("Invalid --format: 'jsn' (expected text, json); did you mean 'json'?");
        assertThat(Typed.line("runs", "--warehouse", "src/none").err())
                .isEqualTo("Cannot read the runs of warehouse 'src/none': there is no such folder\n");
        assertThat(Typed.line("runs", "show", "latest", "--warehouse", "src"))
                .isEqualTo(new Typed(2, "", "Cannot find run 'latest': no run has left a record\n"));
    }

    private Typed type(String... words) {
        String[] line = new String[words.length + 2];
        System.arraycopy(words, 0, line, 0, words.length);
        line[words.length] = "--warehouse";
        line[words.length + 1] = warehouse.toString();
        return Typed.line(line);
    }
}
