package org.cablestats.job;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cablestats.chart.ChartDefinition;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.report.ReportDefinition;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;

/** What a report names and nobody defines: statistics, the columns that its charts draw, its topic. */
final class ReportFaults {
    private ReportFaults() {}

    static void find(ReportDefinition report, Definitions definitions, Problems problems) {
        String topic = report.topic();
        if (topic != null && definitions.topic(topic).isEmpty()) {
            problems.add(
                    report.file(),
                    1,
                    Definitions.unknownTopic(topic, definitions.dictionary().topics()));
        }
        for (Section section : report.sections()) {
            definitions
                    .statistic(section.statistic())
                    .ifPresentOrElse(
                            statistic -> findColumns(report, section, statistic, problems),
                            () -> problems.add(
                                    report.file(),
                                    section.line(),
                                    Definitions.unknownStatistic(section.statistic(), definitions.statistics())));
        }
    }

    private static void findColumns(ReportDefinition report, Section section, Statistic statistic, Problems problems) {
        ChartDefinition chart = section.chart();
        if (chart == null) {
            return;
        }
        List<String> known =
                statistic.columns().stream().map(DeclaredColumn::name).toList();
        Stream.of(chart.x(), chart.y(), chart.series())
                .filter(Objects::nonNull)
                .filter(column -> !known.contains(column))
                .forEach(column -> problems.add(
                        report.file(),
                        section.line(),
                        "Cannot find column '" + column + "' in statistic '" + statistic.name() + "'"
                                + Suggestion.of(column, known)));
    }
}
