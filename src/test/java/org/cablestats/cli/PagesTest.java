package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.testing.Pages;
import org.cablestats.testing.Pages.Block;
import org.junit.jupiter.api.Test;

/** Nothing on a page is code that no test knows: it is run, read, or named here with the reason why not. */
final class PagesTest {
    /** Lines that are typed into other programs than this one, by their beginnings. */
    private static final Map<String, String> OTHER_PROGRAMS = Map.of(
            "mvn ", "builds this very program",
            "duckdb ", "WorkedQuestionsSparkTest asks DuckDB's library the same",
            "jq ", "is of the machine; RunDocumentTest holds the file",
            "pip ", "is of the network",
            "/usr/sbin/sendmail ", "sends",
            "msmtp ", "sends",
            "curl --url ", "sends",
            "src/bench/", "measures for minutes");

    /** Blocks that are not typed into a shell, by the beginnings of their first lines. */
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("SELECT year, count(*) FROM 'warehouse/", "DuckDB's and pandas' own"),
            Map.entry("cli        the words", "a drawing; ArchitectureTest holds it"),
            Map.entry("cable    scan, reference", "a list of packages; RoomsTest holds them"),
            Map.entry("jobs/*.yaml", "a list of files"),
            Map.entry("points of a phrase = ", "a formula"),
            Map.entry("cablestats_run_", "a line of metrics; RunMetricsTest holds it"),
            Map.entry("{\"time\":", "a line of a log; LogFormTest holds it"),
            Map.entry("fine     Java", "what a machine of its own has; ExaminationTest holds the form"),
            Map.entry("Run 7f0d8d21908d", "is of the very definitions; ReportOriginTest holds the form"),
            Map.entry("Skipped: nothing", "has the id of a run; RunRecordsSparkTest holds it"),
            Map.entry("nothing has changed since run ", "has the id of a run; ReportNewsSparkTest holds it"),
            Map.entry("overview.eml: not", "has the day of a report; CorrectionsSparkTest holds it"),
            Map.entry("sha256sum -c ", "of an archive; InstalledLauncherTest types what is in it"),
            Map.entry("sudo ", "for the whole machine"),
            Map.entry("podman ", "asks for containers"),
            Map.entry("from pyspark.sql", "PySpark's"),
            Map.entry("SparkSession spark = ", "the client's for the JVM"),
            Map.entry("spark.read.parquet", "PySpark's"),
            Map.entry("spark-submit ", "asks for a Spark of its own; ClusterSparkTest submits"),
            Map.entry("spark.authenticate ", "settings of a cluster; ClusterSparkTest's has them"),
            Map.entry("sbin/start-master.sh ", "asks for a Spark of its own"),
            Map.entry("spark-shell ", "asks for a Spark of its own"),
            Map.entry("pyspark ", "asks for a Spark of its own"),
            Map.entry("val cables = spark.read", "spark-shell's"),
            Map.entry("cables = spark.read", "PySpark's"),
            Map.entry("CREATE TEMPORARY VIEW raw", "of any Spark"));

    @Test
    void haveNoCodeThatNoTestKnows() throws IOException {
        assertThat(rest()).filteredOn(line -> !isNamed(line)).isEmpty();
    }

    @Test
    void nameNothingThatIsNotThere() throws IOException {
        List<String> firsts =
                Pages.code().stream().map(block -> block.lines().get(0).strip()).toList();
        List<String> rest = rest();

        assertThat(SHOWN.keySet()).allMatch(start -> firsts.stream().anyMatch(line -> line.startsWith(start)));
        assertThat(OTHER_PROGRAMS.keySet()).allMatch(start -> rest.stream().anyMatch(line -> line.startsWith(start)));
    }

    @Test
    void haveNoOtherFormOfCode() throws IOException {
        for (Path page : Pages.all()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("```", "~~~", "\t");
        }
    }

    private static boolean isNamed(String line) {
        return OTHER_PROGRAMS.keySet().stream().anyMatch(line::startsWith);
    }

    /** Lines that are neither run nor read nor shown. */
    private static List<String> rest() throws IOException {
        return Pages.code().stream()
                .filter(block -> block.file() == null && !block.isJob())
                .filter(block -> SHOWN.keySet().stream()
                        .noneMatch(start -> block.lines().get(0).strip().startsWith(start)))
                .flatMap(PagesTest::unknown)
                .toList();
    }

    private static Stream<String> unknown(Block block) {
        return block.lines().stream()
                .takeWhile(line -> !line.startsWith(PageExamples.PROMPT))
                .filter(line -> !line.startsWith("#") && !PageExamples.isTyped(line))
                .filter(line -> !PageExamples.isAsked(line) && !PageExamples.isSetting(line));
    }
}
