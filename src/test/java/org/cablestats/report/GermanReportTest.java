package org.cablestats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report beside the same in another language. */
class GermanReportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void liesBesideTheSameInEnglish() throws Exception {
        write(Samples.definition());
        write(Samples.germanDefinition());
        assertThat(Set.of("overview.html", "overview.de.html", "overview/manifest.json", "overview.de/manifest.json"))
                .allMatch(file -> Files.exists(folder.resolve(file)));
        assertThat(Reports.writeIndex(folder)).isTrue();
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains("href=\"overview.html\"", "href=\"overview.de.html\"", "<h2 lang=\"de\">");
    }

    private void write(ReportDefinition report) {
        Reports.write(
                report,
                Samples.results(),
                Samples.PROVENANCE,
                Samples.delivery(folder, Format.HTML),
                Trail.NONE,
                Basis.NONE);
    }

    /** Its texts are nobody's but the sample's: they stand as they are, under German words, and the page says so. */
    @Test
    void saysWhatNobodyTranslated() {
        String page = text("overview.de.html");
        assertThat(page)
                .contains("Where the cables come from", "Wie diese Zahlen entstanden", "die ersten 2 von 3 Zeilen")
                .contains("Nicht oder nicht ganz übersetzt: Overview of the corpus; Where the cables come from; "
                        + "When they were sent.");
    }

    /** They are data, read by programs. */
    @Test
    void hasTheSameRowsInItsFiles() {
        assertThat(text("overview.de/01-cables-by-origin.csv"))
                .isEqualTo(new String(
                        Samples.files(Set.of(Format.HTML), Paper.A4).get("overview/01-cables-by-origin.csv"),
                        StandardCharsets.UTF_8));
    }

    private static String text(String file) {
        Map<String, byte[]> files = new ReportWriter(
                        Samples.germanDefinition(), Samples.germanPage(), Samples.PROVENANCE, Basis.NONE)
                .files(new Delivery(Set.of(Format.HTML), Paper.A4, Path.of("")), remark -> {});
        return new String(files.get(file), StandardCharsets.UTF_8);
    }
}
