package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.cli.Typed;
import org.cablestats.job.Workplace;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A script that is piped into the shell. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ScriptSparkTest {
    @TempDir
    private static Path common;

    /** A script that ends at once leaves its warehouse being opened; in a process of its own that ends with it. */
    @AfterAll
    static void waitForWarehouses() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals(Opening.THREAD)) {
                thread.join();
            }
        }
    }

    @BeforeAll
    static void load() throws IOException {
        common = common.toRealPath();
        CablesCsv csv = new CablesCsv()
                .cable("07ASTANA1", "1/3/2007 10:05", "One.")
                .cable("08ASTANA2", "1/3/2008 10:05", "Two.");
        Loading.load(common.resolve("warehouse"), csv.write(common.resolve("cables.csv")));
    }

    @Test
    void answersWithoutPromptAndColour() {
        assertThat(sql("SELECT count(*) AS n, NULL AS x\nFROM cables;\n\\format csv\nSELECT 'a;b' AS t -- end"))
                .isEqualTo(new Typed(0, "n  x\n-  ----\n2  NULL\nt\na;b\n", ""));
        assertThat(sql("SELECT id FROM cables;", "--from", "2008-01-01", "--format", "json"))
                .isEqualTo(new Typed(0, "[\n{\"id\":\"08ASTANA2\"}\n]\n", ""));
        assertThat(sql("")).isEqualTo(new Typed(0, "", ""));
        assertThat(sql("\\q\nSELECT 1;")).isEqualTo(new Typed(0, "", ""));
    }

    @Test
    void stopsAtTheFirstFault() {
        Typed typed = sql("SELECT 1 AS n;\nSELECT\n yaer FROM cables;\nSELECT 2 AS n;\n");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEqualTo("n\n-\n1\n");
        assertThat(typed.err())
                .startsWith("standard input:3:2: statement 2: Cannot answer the SQL: ")
                .endsWith("\n   yaer FROM cables\n   ^\n");
        assertThat(sql("\\timng\nSELECT 1;").err()).startsWith("standard input:1: Invalid command: '\\timng'");
    }

    @Test
    void goesOnWhereItIsTold() {
        Typed typed = sql("SELECT x;\nSELECT 2 AS n; SELECT y;\n\\i no-such.sql\nSELECT 3 AS n", "--keep-going");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEqualTo("n\n-\n2\nn\n-\n3\n");
        assertThat(typed.err())
                .contains(
                        "standard input:1:8: statement 1: ",
                        "standard input:2:23: statement 3: ",
                        "Cannot find no-such.sql (expected a file of SQL)");
    }

    @Test
    void writesTheNextResultWhateverFailedBefore() {
        Path csv = common.resolve("next.csv");
        Typed typed = sql("\\o " + csv + "\nSELECT x;\nSELECT 2 AS n;\nSELECT 3 AS n;\n", "--keep-going");

        assertThat(csv).hasContent("n\n2\n");
        assertThat(typed.out()).isEqualTo(csv + "\nn\n-\n3\n");
    }

    @Test
    void opensNoWarehouseThatIsNotThere() {
        Typed typed = ofNone("SELECT 1;\nSELECT 2;\n\\d median_day\n", "--keep-going");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).hasLineCount(1).contains("none");
    }

    /** So often that the warehouse is missed meanwhile. */
    @Test
    void needsNoWarehouseWhereItAsksNothing() {
        assertThat(ofNone("")).isEqualTo(new Typed(0, "", ""));
        Typed typed = ofNone("\\d median_day\n".repeat(500));

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).isEqualTo(sql("\\d median_day").out().repeat(500));
        assertThat(typed.err()).isEmpty();
    }

    @Test
    void saysThatNoCableIsSelected() {
        assertThat(sql("SELECT count(*) AS n FROM cables;", "--from", "2009-01-01"))
                .isEqualTo(new Typed(0, "n\n-\n0\n", "No cable of snapshot 1 is in the selection\n"));
    }

    private static Typed sql(String input, String... words) {
        return of("warehouse", input, words);
    }

    private static Typed ofNone(String input, String... words) {
        return of("none", input, words);
    }

    private static Typed of(String warehouse, String input, String... words) {
        List<String> line = new ArrayList<>(
                List.of("sql", "--warehouse", common.resolve(warehouse).toString()));
        line.addAll(List.of(words));
        return Typed.in(Workplace.CURRENT, input, line.toArray(String[]::new));
    }
}
