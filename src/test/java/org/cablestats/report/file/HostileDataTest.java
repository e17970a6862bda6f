package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sources hold: markup, control characters, endless words, scripts that the typeface lacks. */
class HostileDataTest {
    private static final String LONG = "x".repeat(300);

    private static final ResultTable RESULT = Samples.table(
            List.of(new Column("subject", "string"), new Column("cables", "bigint")),
            List.of(
                    Samples.row("<script>alert('1')</script> & \"more\"", 9L),
                    Samples.row("bell \u0007 null \0 lone \uD800 turned \u202E", 8L),
                    Samples.row(LONG, 7L),
                    Samples.row("بغداد 東京 \uD83D\uDE00", 6L),
                    Samples.row("]]> {{ page.title }} {% raw %}", 5L)));

    private static final Page PAGE = page(RESULT);

    private static Page page(ResultTable result) {
        Section section = new Section(
                "Subjects <b>&amp;",
                "Text \u0007 </style>",
                "subjects",
                new ChartDefinition(ChartKind.BAR, "subject", "cables", null, null, Unit.of("cables")),
                9,
                1,
                1);
        ReportDefinition report = new ReportDefinition(
                "subjects", "</title> \"Subjects\"", null, null, null, List.of(section), "a.yaml", 1);
        return Pages.of(report, Map.of("subjects", result), Samples.PROVENANCE, Samples::draw, Trail.NONE);
    }

    @Test
    void shownInHtml() {
        String html = HtmlReportTest.html(PAGE);
        assertThat(html)
                .doesNotContain("<script", "\u0007", "\0", "\u202E")
                .contains(
                        "&lt;script&gt;", "bell \uFFFD null \uFFFD lone \uFFFD turned \uFFFD", "بغداد 東京 \uD83D\uDE00")
                .contains("]]&gt; {{ page.title }} {% raw %}");
    }

    @Tag("slow")
    @Test
    void shownInPdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfReport.of(PAGE, Samples.PROVENANCE, Paper.A4))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("<script>alert('1')</script> & \"more\"", "bell □ null □ lone □ turned □")
                    .contains("□□□□□ □□ □", "A box (□) stands for a character");
            assertThat(text.replaceAll("\\s", "")).contains(LONG);
        }
    }

    @Tag("slow")
    @Test
    void anAnswerWithoutRowsIsNamed() throws IOException {
        Page page = page(Samples.table(RESULT.columns(), List.of()));
        assertThat(HtmlReportTest.html(page))
                .contains("Left out, for there is nothing to show: ")
                .doesNotContain("<svg", "<details");
        try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Samples.PROVENANCE, Paper.A4))) {
            assertThat(new PDFTextStripper().getText(document)).contains("Left out, for there is nothing to show");
        }
    }
}
