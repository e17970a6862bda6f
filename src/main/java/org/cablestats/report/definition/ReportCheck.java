package org.cablestats.report.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.data.ShadedDays;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.jspecify.annotations.Nullable;

/** Holds reports against what they name: statistics, their columns, topics. */
public final class ReportCheck {
    private final Map<String, Statistic> statistics = new TreeMap<>();
    private final List<String> statisticNames;
    private final List<String> topics;
    private final Problems problems = new Problems();

    private ReportCheck(List<Statistic> statistics, List<String> statisticNames, List<String> topics) {
        statistics.forEach(statistic -> this.statistics.put(statistic.name(), statistic));
        this.statisticNames = statisticNames;
        this.topics = topics;
    }

    /**
     * What is named and does not exist, or cannot be drawn.
     *
     * @param statistics those without fault
     * @param statisticNames all that are known, faulty ones too
     * @param topics ids of all that are known
     * @return one message each, with file and line, in the order of the reports: {@code reports/overview.yaml:12: Cannot find
     *     statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?}; empty where all is well
     */
    public static List<String> problems(
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
        report.sections().forEach(section -> section(report.file(), section));
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
        shade(section).ifPresent(fault -> problems.add(file, section.chartLine(), fault));
        ChartDefinition chart = section.chart();
        Statistic shown = statistic == null ? null : shown(file, section, statistic);
        if (shown != null && chart != null) {
            ChartCheck.faults(chart, shown).forEach(fault -> problems.add(file, section.chartLine(), fault));
        }
    }

    /** What is wrong with what is to be shaded. */
    private Optional<String> shade(Section section) {
        String name = section.shade();
        if (name == null) {
            return Optional.empty();
        }
        ChartDefinition chart = section.chart();
        if (chart == null || chart.kind() != ChartKind.TIME_SERIES) {
            return Optional.of("Cannot shade the windows of '" + name + "' (expected a time-series chart)");
        }
        if (!statisticNames.contains(name)) {
            return Optional.of("Cannot find statistic '" + name + "'" + Suggestion.of(name, statisticNames));
        }
        Statistic windows = statistics.get(name);
        return windows == null || columns(windows).containsAll(ShadedDays.COLUMNS)
                ? Optional.empty()
                : Optional.of("Cannot shade the windows of '" + name + "' (expected a statistic with columns "
                        + String.join(" and ", ShadedDays.COLUMNS) + ")");
    }

    private static List<String> columns(Statistic statistic) {
        return statistic.columns().stream().map(DeclaredColumn::name).toList();
    }

    /** The statistic as the section shows it; null after saying that it cannot be compared. */
    private @Nullable Statistic shown(String file, Section section, Statistic statistic) {
        try {
            return section.shown(statistic);
        } catch (UsageException e) {
            e.problems().forEach(problem -> problems.add(file, section.line(), problem));
            return null;
        }
    }
}
