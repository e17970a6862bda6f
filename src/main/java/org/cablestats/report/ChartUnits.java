package org.cablestats.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.chart.ChartDefinition;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/** Gives each chart of a report the unit that the column of its values declares, of the topic that the report is about. */
final class ChartUnits {
    private final ReportDefinition report;
    private final Map<String, Statistic> statistics;

    private ChartUnits(ReportDefinition report, List<Statistic> statistics) {
        this.report = report;
        this.statistics = statistics.stream().collect(Collectors.toMap(Statistic::name, Function.identity()));
    }

    /** The report; its statistics have the columns that it draws. */
    static ReportDefinition of(ReportDefinition report, List<Statistic> statistics) {
        ChartUnits units = new ChartUnits(report, statistics);
        return report.with(report.sections().stream().map(units::section).toList());
    }

    private Section section(Section section) {
        ChartDefinition chart = section.chart();
        Statistic statistic = statistics.get(section.statistic());
        return chart == null || statistic == null ? section : section.with(chart.in(unit(statistic, chart.y())));
    }

    private Unit unit(Statistic statistic, String column) {
        Unit unit = statistic.columns().stream()
                .filter(declared -> declared.name().equals(column))
                .map(DeclaredColumn::unit)
                .findFirst()
                .orElseThrow();
        @Nullable String about = report.about();
        return about == null ? unit : unit.about(about);
    }
}
