package org.cablestats.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Own charts, as they are typed. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ChartSparkTest {
    private static final String BY_YEAR = "SELECT year, count(*) AS cables FROM cables GROUP BY year ORDER BY year";

    @TempDir
    private static Path common;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        common = common.toRealPath();
        CablesCsv csv = new CablesCsv();
        for (int i = 1; i <= 9; i++) {
            csv.cable("0" + i + "ASTANA" + i, "1/3/200" + i + " 10:05", "One.");
            csv.cable("0" + i + "ASTANA1" + i, "1/3/200" + i + " 10:05", "Two.");
        }
        Loading.load(common.resolve("warehouse"), csv.write(common.resolve("cables.csv")));
    }

    @Test
    void drawsAStatisticAndAQuestion() throws IOException {
        Path statistic = folder.resolve("new").resolve("statistic.svg");
        Path question = folder.resolve("question.PNG");

        assertThat(type("cables-by-year", "--kind", "bar", "--from", "2005-01-01", "--into", statistic.toString()))
                .isEqualTo(new Typed(0, statistic + "\n", ""));
        assertThat(type("-e", BY_YEAR, "--kind", "time-series", "--title", "Two a year", "--into", question.toString()))
                .isEqualTo(new Typed(0, question + "\n", ""));
        assertThat(Files.readString(statistic, UTF_8))
                .contains("Source: 10 cables (created from 2005-01-01). Run ", "snapshot 1");
        assertThat(new String(Files.readAllBytes(question), UTF_8)).contains("Title\0Two a year");
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        Path one = folder.resolve("one.png");
        Path other = folder.resolve("other.png");

        type("-e", BY_YEAR, "--kind", "bar", "--into", one.toString());
        type("-e", BY_YEAR, "--kind", "bar", "--into", other.toString());

        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void saysWhyNothingIsDrawnAndLeavesNoFile() {
        assertRefused(
                "Cannot draw a bar: the answer has no rows (expected one at least)",
                "SELECT origin, count(*) AS cables FROM cables WHERE year = 1800 GROUP BY origin");
        assertRefused(
                "Invalid y of a bar: 'origin' is string in the answer (expected int, bigint or double)",
                "SELECT id, origin FROM cables",
                "--y",
                "origin");
        assertRefused(
                "Cannot draw the answer: it has more than 100000 rows (expected a question that counts)",
                "SELECT a.id, 1 AS n FROM cables a, cables b, cables c, cables d");
    }

    private void assertRefused(String message, String sql, String... more) {
        Path file = folder.resolve("none.png");
        List<String> words = new ArrayList<>(List.of("-e", sql, "--kind", "bar", "--into", file.toString()));
        words.addAll(List.of(more));

        assertThat(type(words.toArray(String[]::new))).isEqualTo(new Typed(2, "", message + "\n"));
        assertThat(folder).isEmptyDirectory();
    }

    private static Typed type(String... words) {
        List<String> line = new ArrayList<>(
                List.of("chart", "--warehouse", common.resolve("warehouse").toString()));
        line.addAll(List.of(words));
        return Typed.line(line.toArray(String[]::new));
    }
}
