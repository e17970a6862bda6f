package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cablestats.chart.Figures;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.language.Words;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.report.page.Page.Part;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final ResultTable KINDS = Samples.table(
            List.of(new Column("header_kind", "string"), new Column("cables", "bigint")),
            List.of(Samples.row("acp127", 3000L), Samples.row("partial", 1300L), Samples.row("unknown", 21L)));

    @Test
    void callsHeadersByTheirWordsOnThePageAndByTheirStoredValueInTheCsv() {
        ChartDefinition chart =
                new ChartDefinition(ChartKind.BAR, "header_kind", "cables", null, null, Unit.of("cables"));
        Section section = new Section("Forms of headers", null, "kinds", chart, 9, 1, 2);
        ReportDefinition definition =
                new ReportDefinition("kinds", "Kinds", null, null, null, List.of(section), "reports/kinds.yaml", 1);
        Part part = Pages.of(
                        definition,
                        Map.of("kinds", KINDS),
                        Samples.PROVENANCE,
                        (asked, table) -> Figures.draw(asked, table, Samples.PROVENANCE.cables(), null),
                        Trail.NONE)
                .parts()
                .get(0);
        assertThat(part.figure()).isNotNull().satisfies(picture -> {
            assertThat(picture.title()).isEqualTo("ACP-127 accounts for 69.4% of all cables");
            assertThat(picture.altText()).contains("ACP-127 3,000", "Partial extract 1,300");
        });
        assertThat(part.table())
                .isNotNull()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row -> row.get(0).text())
                        .containsExactly("ACP-127", "Partial extract", "unknown"));
        assertThat(part.csv().text()).contains("acp127,3000").doesNotContain("ACP");
    }

    @Test
    void writesReasonsOfRejectsWithoutUnderscores() {
        ResultTable rejects = Samples.table(List.of(new Column("reason", "string")), List.of(Samples.row("empty_id")));
        assertThat(Wording.of(rejects, Words.ENGLISH).values("reason")).containsExactly("empty id");
    }
}
