package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Paper;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a table begins on its page: its head stands above rows, and again on each page that it goes on to. */
@Tag("slow")
class TableHeadTest {
    private static final int ROWS = 60;

    /** Rows of two lines each. */
    private static final ResultTable TABLE = Samples.table(
            List.of(new Column("subject", "string"), new Column("cables", "bigint")),
            IntStream.range(0, ROWS)
                    .mapToObj(row -> Samples.row("ROW " + "OF MANY WORDS ".repeat(9) + row, (long) row))
                    .toList());

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44})
    void standsAboveRows(int lines) throws IOException {
        Section section = new Section("Most cited", "Words.\n".repeat(lines), "cited", null, ROWS, 1, 1);
        ReportDefinition report =
                new ReportDefinition("cited", "Cited", null, null, null, List.of(section), "a.yaml", 1);
        Page page = Pages.of(report, Map.of("cited", TABLE), Samples.PROVENANCE, Samples::draw, Trail.NONE);
        try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Samples.PROVENANCE, Paper.A4))) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                String text = text(document, number);
                int head = text.indexOf("Subject Cables");
                int row = text.indexOf("ROW OF");
                assertThat(head >= 0)
                        .as("page %d of %s lines has head and rows", number, lines)
                        .isEqualTo(row >= 0);
                assertThat(head).isLessThanOrEqualTo(row);
                if (text.contains("cited (")) {
                    assertThat(text.split("ROW OF", -1))
                            .as("rows below the caption of %s lines", lines)
                            .hasSizeGreaterThan(3);
                }
            }
        }
    }

    /** Forty rows of one line fill a page. */
    @Test
    void leavesNoRoomForRowsAtTheFootOfAPage() throws IOException {
        ResultTable lines = Samples.table(
                TABLE.columns(),
                IntStream.range(0, 90)
                        .mapToObj(row -> Samples.row("ROW OF " + row, (long) row))
                        .toList());
        Section section = new Section("Lines", null, "lines", null, 90, 1, 1);
        ReportDefinition report =
                new ReportDefinition("lines", "Lines", null, null, null, List.of(section), "a.yaml", 1);
        Page page = Pages.of(report, Map.of("lines", lines), Samples.PROVENANCE, Samples::draw, Trail.NONE);
        try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Samples.PROVENANCE, Paper.A4))) {
            assertThat(text(document, 2).split("ROW OF", -1)).hasSizeGreaterThan(40);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
