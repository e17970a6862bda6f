package org.cablestats.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.cli.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {
    @Test
    void findsNoFaultInWhatTheProgramBrings() {
        Typed typed = Typed.line("check");

        assertThat(typed.err()).isEmpty();
        assertThat(typed.code()).isZero();
        assertThat(typed.out()).matches("\\d+ jobs, \\d+ reports, \\d+ statistics, \\d+ topics: no faults\n");
    }

    @Test
    void listsJobsAndStatistics() {
        assertThat(Typed.line("jobs").out()).isEqualTo("""
                name     schedule   steps                 title
                -------  ---------  --------------------  ---------------
                nightly  0 3 * * *  load, report          Nightly refresh
                sample              sample, load, report  Sample
                """);
        assertThat(Typed.line("statistics", "--format", "csv").out())
                .startsWith("name,question\n")
                .contains("\ncables-by-origin,");
    }

    @Test
    void listsTopics() {
        assertThat(Typed.line("topics", "--format", "csv").out())
                .startsWith("topic,label,generic\n")
                .contains("\ncounter_narcotics,Counter-narcotics,false\n");
    }

    @Test
    void letsTheEndingOfAFileDecideItsFormat(@TempDir Path folder) throws IOException {
        for (String name : List.of("t.tsv", "t.jsonl", "t.CSV", "t.txt")) {
            assertThat(Typed.line("topics", "--into", folder.resolve(name).toString())
                            .code())
                    .isZero();
        }
        assertThat(folder.resolve("t.tsv")).content().startsWith("topic\tlabel\tgeneric\n");
        assertThat(folder.resolve("t.jsonl"))
                .content()
                .startsWith("{\"topic\":")
                .doesNotContain("[");
        assertThat(folder.resolve("t.CSV")).content().startsWith("topic,label,generic\n");
        assertThat(folder.resolve("t.txt")).content().contains("\n-----");
    }

    @Test
    void writesParquetOfQuestionsOnlyAndIntoFilesOnly() {
        assertThat(Typed.line("query", "cables-by-origin", "--format", "parquet")
                        .err())
                .isEqualTo("Cannot print Parquet to standard output: it is no text (expected --into FILE)\n");
        assertThat(Typed.line("topics", "--format", "parquet").err())
                .isEqualTo("Invalid --format: 'parquet' (expected table, csv, tsv, json, jsonl)\n");
        assertThat(Typed.line("topics", "--into", "t.parquet").err())
                .isEqualTo("Invalid --into: 't.parquet' (expected a name that ends in one of .txt, .csv, .tsv, .json,"
                        + " .jsonl, or a --format)\n");
        assertThat(Typed.line("query", "cables-by-origin", "--into", "t.xlsx").err())
                .isEqualTo("Invalid --into: 't.xlsx' (expected a name that ends in one of .txt, .csv, .tsv, .json,"
                        + " .jsonl, .parquet, or a --format)\n");
    }

    @Test
    void usesWhatIsSoundBesideAFaultyFile(@TempDir Path folder) throws IOException {
        for (String sound : List.of("cables-by-origin", "cables-by-year")) {
            Path copy = folder.resolve("reports/statistics/" + sound + ".sql");
            Files.createDirectories(copy.getParent());
            Files.copy(Path.of("reports/statistics/" + sound + ".sql"), copy);
        }
        Files.createDirectory(folder.resolve("jobs"));
        Files.writeString(folder.resolve("reports/statistics/half.sql"), "-- titel: Half\nSELECT");
        assertThat(Typed.in(folder, "", "statistics", "--format", "csv").out())
                .contains("\ncables-by-year,")
                .contains("\nhalf,\"cannot be read: ");
        assertThat(Typed.in(folder, "", "query", "cables-by-origin").err()).startsWith("Cannot open warehouse");
        assertThat(Typed.in(folder, "", "query", "half").err()).contains("half.sql:1: Invalid header: 'titel'");
    }

    @Test
    void namesAStatisticAndATopicBeforeItLooksForAWarehouse() {
        assertThat(Typed.line("query", "cables-by-orgin", "--topic", "border_securty", "--warehouse", "nowhere"))
                .isEqualTo(new Typed(2, "", """
                        Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?
                        Cannot find topic 'border_securty'; did you mean 'border_security'?
                        """));
        assertThat(Typed.line("report", "overvew", "--warehouse", "nowhere"))
                .isEqualTo(new Typed(2, "", "Cannot find report 'overvew'; did you mean 'overview'?\n"));
        assertThat(Typed.line("run", "nigthly"))
                .isEqualTo(new Typed(2, "", "Cannot find job 'nigthly'; did you mean 'nightly'?\n"));
    }

    @Test
    void saysThatThereIsNoWarehouse() {
        assertThat(Typed.line("query", "cables-by-origin", "--warehouse", "nowhere")
                        .err())
                .isEqualTo("Cannot open warehouse 'nowhere': there is no such folder (cablestats load makes one)\n");
        assertThat(Typed.line("snapshots", "--warehouse", "src"))
                .isEqualTo(new Typed(
                        2, "", "Cannot open warehouse 'src': the folder has no catalog.db, so it is no warehouse\n"));
    }
}
