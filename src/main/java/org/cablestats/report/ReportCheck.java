package org.cablestats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.report.ReportDefinition.Section;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** Holds reports against what they name: statistics, their columns, topics. */
final class ReportCheck {
    private final Map<String, Statistic> statistics = new TreeMap<>();
    private final List<String> statisticNames;
    private final List<String> topics;
    private final Problems problems = new Problems();

    private ReportCheck(List<Statistic> statistics, List<String> statisticNames, List<String> topics) {
        statistics.forEach(statistic -> this.statistics.put(statistic.name(), statistic));
        this.statisticNames = statisticNames;
        this.topics = topics;
    }

    /** One message for each name that does not exist, with file and line, in the order of the reports. */
    static List<String> problems(
            List<ReportDefinition> reports,
            List<Statistic> statistics,
            List<String> statisticNames,
            List<String> topics) {
        ReportCheck check = new ReportCheck(statistics, statisticNames, topics);
        reports.forEach(check::report);
        return check.problems.all();
    }

    private void report(ReportDefinition report) {
        String topic = report.topic();
        if (topic != null && !topics.contains(topic)) {
            problems.add(
                    report.file(),
                    report.topicLine(),
                    "Cannot find topic '" + topic + "'" + Suggestion.of(topic, topics));
        }
        for (Section section : report.sections()) {
            section(report.file(), section);
        }
    }

    private void section(String file, Section section) {
        Statistic statistic = statistics.get(section.statistic());
        if (!statisticNames.contains(section.statistic())) {
            problems.add(
                    file,
                    section.line(),
                    "Cannot find statistic '" + section.statistic() + "'"
                            + Suggestion.of(section.statistic(), statisticNames));
        }
        ChartDefinition chart = section.chart();
        if (statistic != null && chart != null) {
            List<String> declared =
                    statistic.columns().stream().map(DeclaredColumn::name).toList();
            if (declared.containsAll(columns(chart))) {
                ChartCheck.faults(chart, statistic).forEach(fault -> problems.add(file, section.chartLine(), fault));
            } else {
                columns(chart).forEach(column -> column(file, section.chartLine(), statistic, column));
            }
        }
    }

    private static List<String> columns(ChartDefinition chart) {
        List<String> columns = new ArrayList<>(List.of(chart.x(), chart.y()));
        @Nullable String series = chart.series();
        if (series != null) {
            columns.add(series);
        }
        return columns;
    }

    private void column(String file, int line, Statistic statistic, String column) {
        List<String> declared =
                statistic.columns().stream().map(DeclaredColumn::name).toList();
        if (!declared.contains(column)) {
            problems.add(
                    file,
                    line,
                    "Cannot find column '" + column + "' in statistic '" + statistic.name() + "' (expected one of "
                            + String.join(", ", declared) + ")" + Suggestion.of(column, declared));
        }
    }
}
