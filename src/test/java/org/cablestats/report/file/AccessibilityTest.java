package org.cablestats.report.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cablestats.correction.Notice;
import org.cablestats.correction.Notice.Row;
import org.cablestats.finding.Finding;
import org.cablestats.finding.Tested;
import org.cablestats.language.Words;
import org.cablestats.report.Reports;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.delivered.Basis;
import org.cablestats.report.page.Page;
import org.cablestats.report.page.Page.Part;
import org.cablestats.report.page.Pages;
import org.cablestats.report.page.Trail;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.testing.Browser;
import org.cablestats.testing.Browser.Sight;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and their list in a browser, on a desk and on a phone, in light and in the dark. */
@Tag("slow")
class AccessibilityTest {
    /** Too many columns for a phone. */
    private static final ResultTable WIDE = Samples.table(
            IntStream.range(0, 7)
                    .mapToObj(i -> new Column("wide_column_" + i, "bigint"))
                    .toList(),
            List.of(Samples.row(1L, 2L, 3L, 4L, 5L, 6L, 7L)));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofAReportOnADesk() throws Exception {
        assertThat(Browser.look(page(), 1280, folder)).isEqualTo(new Sight(0, false, List.of()));
    }

    @Test
    void ofAReportOnAPhone() throws Exception {
        assertThat(Browser.look(page(), 390, folder)).isEqualTo(new Sight(1, false, List.of()));
    }

    @Test
    void ofAReportInTheDark() throws Exception {
        String dark = page().replace("screen and (prefers-color-scheme: dark)", "screen");
        assertThat(Browser.look(dark, 390, folder)).isEqualTo(new Sight(1, false, List.of()));
    }

    @Test
    void ofAReportInGerman() throws Exception {
        String german = HtmlReportTest.html(Samples.germanPage());
        assertThat(german).contains("lang=\"de\" xml:lang=\"de\"");
        assertThat(Browser.look(german, 390, folder).violations()).isEmpty();
    }

    @Test
    void ofAListOfReports() throws Exception {
        Reports.write(
                Samples.definition(),
                Samples.results(),
                Samples.PROVENANCE,
                Samples.delivery(folder, Format.HTML),
                Trail.NONE,
                Basis.NONE);
        Reports.writeIndex(folder);
        assertThat(Browser.look(Files.readString(folder.resolve("index.html")), 390, folder))
                .isEqualTo(new Sight(0, false, List.of()));
    }

    /** With findings, what changed, and two parts under one heading. */
    static String page() {
        Section chart = new Section("Origins", "Where they come from.", "cables-by-origin", Samples.BARS, 0, 1, 1);
        Section table = new Section("Wide", null, "wide", null, 5, 1, 1);
        ReportDefinition report = new ReportDefinition(
                "overview", "Overview", "All.", null, null, List.of(chart, chart, table), "overview.yaml", 1);
        Map<String, ResultTable> results = Map.of("cables-by-origin", Samples.ORIGINS, "wide", WIDE);
        Page plain = Pages.of(report, results, Samples.PROVENANCE, Samples::draw, Samples.TRAIL);
        List<Part> parts = List.of(
                part(plain.parts().get(0), 1, false),
                part(plain.parts().get(1), 1, true),
                part(plain.parts().get(2), 2, false));
        return HtmlReportTest.html(new Page(
                plain.title(),
                plain.subtitle(),
                plain.eyebrow(),
                plain.facts(),
                plain.footer(),
                plain.generator(),
                parts,
                plain.leftOut(),
                List.of("Numbers are other in 1 of 2 sections."),
                null,
                plain.method(),
                Words.ENGLISH,
                new Notice(
                        "1 number of the last report is other now, and not by growth alone.",
                        List.of("Both reports are on the same state of the cables."),
                        List.of(new Row(
                                "Origins", "Alpha", "1", "2", "1 cable released late", List.of("07A1"), "and 2 more")),
                        null,
                        List.of()),
                plain.links()));
    }

    private static Part part(Part plain, int number, boolean isContinued) {
        Tested tested = new Tested(5, 1, new Finding("Alpha sends more", "An interval.", 0.9));
        return new Part(
                number,
                plain.heading(),
                isContinued,
                plain.paragraphs(),
                plain.figure(),
                plain.table(),
                plain.rows(),
                tested,
                plain.csv());
    }
}
