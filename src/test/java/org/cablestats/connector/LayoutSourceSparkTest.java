package org.cablestats.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.UsageException;
import org.cablestats.source.Layouts;
import org.cablestats.source.record.Layout;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class LayoutSourceSparkTest {
    private static final Path CASES = Path.of("src", "test", "resources", "parse");

    @TempDir
    Path folder;

    private final SparkSession spark;

    LayoutSourceSparkTest(SparkSession spark) {
        this.spark = spark;
    }

    private Path csv(String name) {
        return new CablesCsv()
                .record(
                        "12/11/2007 9:30",
                        "07ASTANA1",
                        "Embassy Astana",
                        "SECRET",
                        "06ASTANA2|06ASTANA3",
                        "head",
                        "body")
                .record("12/11/2007 9:30", "", "Embassy Astana", "SECRET", "", "", "No id.")
                .cable("08ASTANA2", "1/3/2008 10:05", "Second.")
                .write(folder.resolve(name));
    }

    @Test
    void givesEveryFieldAsItStandsInTheSource() {
        List<Row> rows = spark.read()
                .format("cablestats-csv")
                .load(csv("cables.csv").toString())
                .collectAsList();

        assertThat(rows).hasSize(2);
        Row first = rows.get(0);
        assertThat(first.schema().fieldNames())
                .containsExactly(
                        "id",
                        "created",
                        "released",
                        "classification",
                        "origin",
                        "references",
                        "header",
                        "body",
                        "source_file",
                        "source_position");
        assertThat(first.getString(0)).isEqualTo("07ASTANA1");
        assertThat(first.getTimestamp(1)).isEqualTo(Timestamp.from(Instant.parse("2007-12-11T09:30:00Z")));
        assertThat(first.get(2)).isNull();
        assertThat(first.getString(3)).isEqualTo("SECRET");
        assertThat(first.getString(4)).isEqualTo("Embassy Astana");
        assertThat(first.<String>getList(5)).containsExactly("06ASTANA2", "06ASTANA3");
        assertThat(first.getString(6)).isEqualTo("head");
        assertThat(first.getString(7)).isEqualTo("body");
        assertThat(first.getString(8)).isEqualTo("cables.csv");
        assertThat(first.getLong(9)).isZero();
    }

    @Test
    void givesRejectsAsRowsWhereTheyAreAskedFor() {
        List<Row> rows = spark.read()
                .format("cablestats-csv")
                .option("rejects", "true")
                .load(csv("cables.csv").toString())
                .select("id", "reject_reason", "excerpt", "source_position")
                .collectAsList();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).get(1)).isNull();
        assertThat(rows.get(1).get(0)).isNull();
        assertThat(rows.get(1).getString(1)).isEqualTo("empty_id");
        assertThat(rows.get(1).getString(2)).startsWith("\"2\",\"12/11/2007 9:30\",\"\"");
        assertThat(rows.get(1).getLong(3)).isPositive();
    }

    @Test
    void isATemporaryViewInSql() {
        Path file = csv("cables.csv");
        spark.sql("CREATE TEMPORARY VIEW raw USING `cablestats-csv` OPTIONS (path '" + file + "', rejects 'true')");

        assertThat(spark.sql("SELECT count(*) FROM raw").first().getLong(0)).isEqualTo(3);
        assertThat(spark.sql("SELECT id FROM raw WHERE year(created) = 2008").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("08ASTANA2");
    }

    @Test
    void readsPagesTextsAndArchivesFromSeveralPaths() throws IOException {
        byte[] page = Files.readAllBytes(CASES.resolve("page.html"));
        Path archive = Packed.archive(folder.resolve("pages.tar.gz"), Map.of("a/page.html", page));
        Path zip = Packed.archive(folder.resolve("pages.zip"), Map.of("a/page.html", page));

        List<Row> pages = spark.read()
                .format("cablestats-page")
                .load(CASES.resolve("page.html").toString(), archive.toString(), zip.toString())
                .orderBy("source_file")
                .collectAsList();
        assertThat(pages)
                .extracting(row -> row.<String>getAs("source_file"))
                .containsExactly("page.html", "pages.tar.gz/a/page.html", "pages.zip/a/page.html");
        assertThat(pages)
                .extracting(row -> row.<String>getAs("body"))
                .containsOnly(pages.get(0).<String>getAs("body"));
        assertThat(spark.read()
                        .format("cablestats-text")
                        .load(CASES.resolve("text.txt").toString())
                        .select("id")
                        .first()
                        .getString(0))
                .isEqualTo("07ASTANA3901");
    }

    @Test
    void everyLayoutIsASource() {
        Path sources = Path.of("src", "test", "resources", "source");
        for (Layout layout : Layouts.ALL) {
            assertThat(spark.read()
                            .format("cablestats-" + layout.name())
                            .load(sources.resolve(layout.name()).toString())
                            .where("id IS NOT NULL")
                            .count())
                    .as(layout.name())
                    .isPositive();
        }
    }

    @Test
    void countsWithoutMakingAnyColumn() {
        assertThat(spark.read()
                        .format("cablestats-csv")
                        .load(csv("cables.csv").toString())
                        .count())
                .isEqualTo(2);
    }

    @Test
    void countsRejectsInSparksMetrics() {
        RejectsMetric metric = new RejectsMetric();
        assertThat(metric.aggregateTaskMetrics(new long[] {1200, 34})).isEqualTo("1,234");
        assertThat(new RawScan("", "csv", new ReadOptions(List.of(), false), RawColumn.schema(false))
                        .supportedCustomMetrics())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo(RejectsMetric.NAME));
    }

    @Test
    void tellsWhatIsWrongWithAnOption() {
        assertThatThrownBy(() -> spark.read()
                        .format("cablestats-csv")
                        .option("rejects", "yes")
                        .load("cables.csv"))
                .isInstanceOf(UsageException.class)
                .hasMessage("Invalid option rejects: 'yes' (expected true or false)");
        assertThatThrownBy(() -> spark.read()
                        .format("cablestats-csv")
                        .load("missing.csv")
                        .count())
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find 'missing.csv': there is no such file or folder");
        assertThatThrownBy(() -> spark.read().format("cablestats-csv").load().count())
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot read cablestats-csv: no path is given (expected files, folders or archives)");
    }
}
