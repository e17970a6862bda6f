package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.query.CableList;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The list of the cables behind a number, as it is typed. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class CablesSparkTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void load() {
        Path source = new CablesCsv()
                .cable("08ASTANA5", "1/3/2008 10:05", "Last.")
                .cable("07ASTANA4", "12/11/2007 9:30", "Of the same minute, of a greater id.")
                .cable("07ASTANA3", "12/11/2007 9:30", "First.")
                .record(
                        "6/30/2006 23:59",
                        "06PARIS3",
                        "Embassy Paris",
                        "SECRET",
                        "",
                        "",
                        "SECRET PARIS 3 \n1. Third. \n")
                .record("no date", "09PARIS9", "Embassy Paris", "SECRET", "", "", "SECRET PARIS 9 \n1. Undated. \n")
                .write(folder.resolve("cables.csv"));
        Loading.load(folder.resolve("warehouse"), source);
    }

    @Test
    void areInTheOrderOfTheirTimesAndIdsAndTheUndatedLast() {
        assertThat(cables("--format", "csv", "--columns", "id"))
                .isEqualTo(new Typed(
                        0, "id\n06PARIS3\n07ASTANA3\n07ASTANA4\n08ASTANA5\n09PARIS9\n", "Cables, snapshot 1\n"));
        assertThat(cables("--format", "csv", "--limit", "2", "--origin", "Embassy Astana"))
                .isEqualTo(new Typed(0, """
                        id,created,origin,classification,subject
                        07ASTANA3,2007-12-11T09:30:00Z,Embassy Astana,UNCLASSIFIED,AN INVENTED CABLE
                        07ASTANA4,2007-12-11T09:30:00Z,Embassy Astana,UNCLASSIFIED,AN INVENTED CABLE
                        """, "Cables, snapshot 1\nThe first 2 of 3 cables\n"));
    }

    @Test
    void areTheOnesThatARowOfAStatisticCounts() {
        String counted =
                typed("query", "cables-by-month", "--format", "csv", "--quiet").out();
        String listed = cables("--from", "2007-12-01", "--to", "2007-12-31", "--columns", "id", "--format", "csv")
                .out();

        assertThat(counted).contains("2007-12-01,2");
        assertThat(listed).isEqualTo("id\n07ASTANA3\n07ASTANA4\n");
    }

    @Test
    void haveEveryColumnThatIsDocumented() throws Exception {
        String all = String.join(",", CableList.KNOWN);
        Path file = folder.resolve("all.parquet");

        assertThat(cables("--columns", all, "--format", "csv", "--limit", "1").out())
                .startsWith(all + "\n06PARIS3,");
        assertThat(cables("--columns", all, "--into", file.toString()).out()).isEqualTo(file + "\n");
        assertThat(Files.size(file)).isPositive();
        assertThat(Files.readString(Path.of("docs", "columns.md")))
                .contains(CableList.KNOWN.stream()
                        .map(column -> "| `" + column + "` |")
                        .toList());
    }

    @Test
    void sayWhenThereAreNoneAndWhatIsWrong() {
        assertThat(cables("--from", "2030-01-01", "--format", "csv"))
                .isEqualTo(new Typed(
                        0,
                        "id,created,origin,classification,subject\n",
                        "No cable of snapshot 1 is in the selection\nCables, snapshot 1\n"));
        assertThat(cables("--columns", "id,orgin,id", "--limit", "0")).isEqualTo(new Typed(2, "", """
                        Invalid --limit: '0' (expected a whole number from 1 on)
                        Invalid --columns: 'orgin' (expected a column of cables); did you mean 'origin'?
                        Invalid --columns: 'id' (expected each column once)
                        """));
        assertThat(cables("--where", "yeer = 2007").err()).contains("`yeer`");
    }

    private static Typed cables(String... words) {
        List<String> typed = new ArrayList<>(List.of("cables"));
        typed.addAll(List.of(words));
        return typed(typed.toArray(String[]::new));
    }

    private static Typed typed(String... words) {
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--warehouse", folder.resolve("warehouse").toString()));
        return Typed.line(typed.toArray(String[]::new));
    }
}
