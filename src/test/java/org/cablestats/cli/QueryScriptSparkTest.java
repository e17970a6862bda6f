package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.job.Workplace;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several questions at once, from files and from the command line. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class QueryScriptSparkTest {
    @TempDir
    private static Path common;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        common = common.toRealPath();
        CablesCsv csv = new CablesCsv().cable("07ASTANA1", "1/3/2007 10:05", "One.");
        Loading.load(common.resolve("warehouse"), csv.write(common.resolve("cables.csv")));
    }

    @Test
    void answersEachInTurn() throws IOException {
        Path file = file("-- Two.\nSELECT id FROM cables;\nSELECT 'a;b' AS x -- no more\n;");

        assertThat(query("", "-f", file.toString()))
                .isEqualTo(new Typed(0, "id\n---------\n07ASTANA1\n\nx\n---\na;b\n", ""));
        assertThat(query("SELECT 1 AS n; SELECT 2 AS n", "-f", "-", "--format", "csv"))
                .isEqualTo(new Typed(0, "n\n1\n\nn\n2\n", ""));
        assertThat(query("", "-e", "SELECT 1 AS n; SELECT 2 AS n;", "--format", "jsonl"))
                .isEqualTo(new Typed(0, "{\"n\":1}\n{\"n\":2}\n", ""));
    }

    @Test
    void passesOverAByteOrderMark() throws IOException {
        assertThat(query("", "-f", file("\uFEFFSELECT 1 AS n").toString())).isEqualTo(new Typed(0, "n\n-\n1\n", ""));
        assertThat(query("\uFEFFSELECT x", "-f", "-").err()).startsWith("standard input:1:8: ");
    }

    @Test
    void tellsOfAllThatCannotBeReadBeforeItAnswersAny() throws IOException {
        Path file = file("SELECT 1;\nSELECT id\nFORM cables LIMIT;\nDROP TABLE cables;\n");

        Typed typed = query("", "-f", file.toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err())
                .startsWith(file + ":3:6: statement 2: Cannot read the SQL: ")
                .contains("\n  FORM cables LIMIT\n       ^\n" + file + ":4:1: statement 3: Invalid SQL: ");
    }

    @Test
    void stopsAtTheFirstThatCannotBeAnswered() {
        Typed typed = query("", "-e", "SELECT 1 AS n; SELECT raise_error('no'); SELECT 3", "--format", "csv");

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.out()).startsWith("n\n1\n").doesNotContain("3");
        assertThat(typed.err()).startsWith("-e:1:").contains(": statement 2: Cannot answer the SQL: ", "no");

        assertThat(query("", "-e", "SELECT 1; SELECT yaer FROM cables").err())
                .contains("-e:1:18: statement 2: Cannot answer the SQL: ", "\n  SELECT yaer FROM cables\n         ^\n");
        assertThat(query("", "-e", "SELECT 1;\n SELECT 1 / 0").err())
                .contains("-e:2:9: statement 2: Cannot answer the SQL: ", "\n  SELECT 1 / 0\n         ^\n");
    }

    private Path file(String sql) throws IOException {
        return Files.writeString(folder.resolve("q.sql"), sql);
    }

    private static Typed query(String input, String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "query";
        line[1] = "--warehouse";
        line[2] = common.resolve("warehouse").toString();
        System.arraycopy(words, 0, line, 3, words.length);
        return Typed.in(Workplace.CURRENT, input, line);
    }
}
