package org.cablestats.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.report.Samples;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.result.Unit;
import org.cablestats.statistic.Quotient;
import org.cablestats.statistic.Sentence;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.statistic.Telling;
import org.junit.jupiter.api.Test;

/** A heat map whose colours would be chance alone. */
final class PaintedChanceTest {
    private static final Telling TELLING = new Telling(
            new Sentence("{weekday} at {hour} has {cables} cables"),
            new Sentence("{cables} cables"),
            new Quotient("cables", "total"),
            new Quotient("cables", "total"));

    private static Page page(String verdict) {
        ResultTable hours = Samples.table(
                List.of(
                        new Column("weekday", "string"),
                        new Column("hour", "int"),
                        new Column("cables", "bigint"),
                        new Column("verdict", "string")),
                List.of(
                        Samples.row("Monday", 1, 30L, "hardly differs"),
                        Samples.row("Monday", 2, 90L, verdict),
                        Samples.row("Tuesday", 1, 31L, "hardly differs")));
        List<DeclaredColumn> columns = hours.columns().stream()
                .map(column -> new DeclaredColumn(column.name(), column.type(), "meaning"))
                .toList();
        Statistic statistic = new Statistic(
                "hours", "Hours", "When?", "one", columns, List.of(), null, List.of(), TELLING, "SELECT 1", "h.sql", 1);
        ChartDefinition chart = new ChartDefinition(ChartKind.HEAT_MAP, "hour", "cables", "weekday", null, Unit.CABLES);
        ReportDefinition report = new ReportDefinition(
                        "r",
                        "Report",
                        null,
                        null,
                        null,
                        List.of(new Section("Days and hours", null, "hours", chart, 0, 1, 1)),
                        "r.yaml",
                        1)
                .with(List.of(statistic), List.of());
        return Pages.of(report, Map.of("hours", hours), Samples.PROVENANCE, Samples::draw, Trail.NONE);
    }

    @Test
    void isLeftOutAndNamed() {
        assertThat(page("hardly differs").parts()).isEmpty();
        assertThat(page("hardly differs").leftOutLines())
                .containsExactly("Left out, for nothing is known to differ there: Days and hours.");
    }

    @Test
    void isShownWhereSomethingDiffers() {
        assertThat(page("more").parts()).hasSize(1);
        assertThat(page("more").findings().sentences()).containsExactly("Monday at 2 has 90 cables");
    }
}
