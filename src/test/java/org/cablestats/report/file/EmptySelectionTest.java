package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cablestats.chart.Figures;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Provenance;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a selection that holds no cable, or one. */
class EmptySelectionTest {
    private static final String SENTENCE = "No cable of snapshot 7 is in the selection";

    @TempDir
    private Path folder = Path.of("");

    private static Provenance provenance(long cables) {
        Provenance some = Samples.PROVENANCE;
        return new Provenance(
                some.runId(),
                some.snapshot(),
                some.corpusDigest(),
                some.dictionaryDigest(),
                some.model(),
                some.version(),
                some.latest(),
                some.produced(),
                some.archive(),
                cables,
                "origin Embassy Nowhere",
                Map.of());
    }

    @Tag("slow")
    @Test
    void noCableIsOnePageThatSaysSo() throws IOException {
        List<Path> files = Reports.write(
                        Samples.definition(),
                        Map.of(),
                        provenance(0),
                        Samples.delivery(folder, Format.values()),
                        Trail.NONE,
                        Basis.NONE)
                .files();
        assertThat(files.stream().map(folder::relativize).map(Path::toString))
                .containsExactly(
                        "overview.pdf",
                        "overview.html",
                        "overview/00-no-cables.png",
                        "overview/00-no-cables.svg",
                        "overview/00-no-cables-card.png",
                        "overview/00-no-cables-slide.png",
                        "overview/manifest.json");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(files.get(0)))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(SENTENCE, "origin Embassy Nowhere", "snapshot 7", Samples.PROVENANCE.corpusDigest())
                    .doesNotContain("Contents");
        }
        assertThat(Files.readString(files.get(1)))
                .contains(SENTENCE, "origin Embassy Nowhere", "snapshot 7")
                .doesNotContain("<svg", "<table");
        assertThat(new String(Files.readAllBytes(files.get(2)), StandardCharsets.UTF_8))
                .contains(SENTENCE);
        assertThat(Files.readString(files.get(6)))
                .contains("\"cables\":0", "origin Embassy Nowhere", "00-no-cables.png");
    }

    @Test
    void theNextReportTakesThePictureOfNothingAway() {
        Reports.write(
                Samples.definition(),
                Map.of(),
                provenance(0),
                Samples.delivery(folder, Format.PNG),
                Trail.NONE,
                Basis.NONE);
        Reports.write(
                Samples.definition(),
                Samples.results(),
                Samples.PROVENANCE,
                Samples.delivery(folder, Format.PNG),
                Trail.NONE,
                Basis.NONE);
        assertThat(folder.resolve("overview/00-no-cables.png")).doesNotExist();
    }

    @Tag("slow")
    @Test
    void aSectionOfOneBarIsLeftOutAndKeepsItsFile() throws IOException {
        ResultTable one = new ResultTable(Samples.ORIGINS.columns(), List.of(Samples.row("Embassy Alpha", 1L)));
        ResultTable year = new ResultTable(Samples.YEARS.columns(), List.of(Samples.row(2008L, 1L, 1.0)));
        Provenance provenance = provenance(1);
        Page page = Pages.of(
                Samples.definition(),
                Map.of("cables-by-origin", one, "cables-by-year", year),
                provenance,
                (chart, table) -> Figures.draw(chart, table, 1, null),
                Trail.NONE);
        assertThat(page.leftOutLines())
                .containsExactly(
                        "Left out, for there is only one to show: Where the cables come from (Embassy Alpha).");
        assertThat(page.files())
                .extracting(Page.CsvFile::name)
                .containsExactly("01-cables-by-origin.csv", "02-cables-by-year.csv");
        String html = HtmlReportTest.html(page);
        assertThat(html)
                .contains("Left out, for", "The one row as CSV", "over the only cable of the selection", "left it")
                .doesNotContain("1 cables", "All 1 ", "1 rows");
        try (PDDocument document = Loader.loadPDF(PdfReport.of(page, provenance, Paper.A4))) {
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys(
                            "01-cables-by-origin.csv",
                            "01-cables-by-origin.sql",
                            "02-cables-by-year.csv",
                            "02-cables-by-year.sql");
        }
    }
}
