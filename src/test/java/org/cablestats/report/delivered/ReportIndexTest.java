package org.cablestats.report.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cablestats.report.Delivery;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.file.Format;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeReports() {
        write(folder, "overview", "Overview of the corpus", null, EnumSet.of(Format.HTML, Format.PNG, Format.SVG));
        write(folder, "bare", "Only tables & nothing else", null, Set.of());
        write(folder.resolve("of 2007"), "overview", "Overview of 2007", "from 2007-01-01", Set.of(Format.HTML));
    }

    @Test
    void listsTheReportsOfAFolderAndOfRunsInsideIt() throws IOException {
        assertThat(Reports.writeIndex(folder)).isTrue();
        String page = Files.readString(folder.resolve("index.html"));
        Golden.assertEqual("report/index.html", page.replaceAll("(?s)<style>.*</style>", "<style></style>"));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        Files.delete(folder.resolve("of 2007/overview.html"));
        Reports.writeIndex(folder);
        assertThat(Pattern.compile("href=\"([^\"]+)\"")
                        .matcher(Files.readString(folder.resolve("index.html")))
                        .results()
                        .map(link -> link.group(1).replace("%20", " ")))
                .contains("overview.html", "bare/manifest.json", "of 2007/overview/manifest.json")
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @Test
    void hasEqualBytesForEqualFolders() throws IOException {
        Reports.writeIndex(folder);
        byte[] first = Files.readAllBytes(folder.resolve("index.html"));
        Reports.writeIndex(folder);
        assertThat(Files.readAllBytes(folder.resolve("index.html"))).isEqualTo(first);
    }

    @Test
    void leavesOutManifestsOfOtherThings() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("web/manifest.json"), "{\"name\": \"an application\"}");
        Files.createDirectories(folder.resolve("torn"));
        Files.writeString(folder.resolve("torn/manifest.json"), "{\"report\": \"over");
        Reports.writeIndex(folder);
        assertThat(Files.readString(folder.resolve("index.html"))).doesNotContain("web/", "torn/");
    }

    @Test
    void leavesAPageOfSomebodyElseAlone() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1>My reports</h1>");
        assertThat(Reports.writeIndex(folder)).isFalse();
        assertThat(folder.resolve("index.html")).hasContent("<h1>My reports</h1>");
    }

    private static void write(Path into, String name, String title, @Nullable String selection, Set<Format> formats) {
        ReportDefinition sample = Samples.definition();
        ReportDefinition report =
                new ReportDefinition(name, title, null, null, null, sample.sections(), "reports/" + name + ".yaml", 1);
        Provenance all = Samples.PROVENANCE;
        LocalDate latest = selection == null ? all.latest() : null;
        Provenance of = new Provenance(
                all.runId(),
                all.snapshot(),
                all.corpusDigest(),
                all.dictionaryDigest(),
                0,
                all.version(),
                latest,
                latest,
                all.archive(),
                all.cables(),
                selection,
                Map.of());
        Reports.write(report, Samples.results(), of, new Delivery(formats, Paper.A4, into), Trail.NONE, Basis.NONE);
    }
}
