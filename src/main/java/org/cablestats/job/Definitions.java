package org.cablestats.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.report.ReportDefinition;
import org.cablestats.report.Reports;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;

/**
 * What the files of a workplace define, each and all together free of faults.
 *
 * @param reports sorted by name
 * @param statistics sorted by name
 * @param dictionary the topics
 */
public record Definitions(List<ReportDefinition> reports, List<Statistic> statistics, TopicDictionary dictionary) {

    /** Copies the lists. */
    public Definitions {
        reports = List.copyOf(reports);
        statistics = List.copyOf(statistics);
    }

    /**
     * Reads reports, statistics and the dictionary, and holds them against each other.
     *
     * @throws UsageException with every problem of every file
     */
    public static Definitions read(Workplace workplace) {
        Problems problems = new Problems();
        Optional<List<ReportDefinition>> reports = attempt(() -> Reports.read(workplace.reports(), problems), problems);
        Optional<List<Statistic>> statistics = attempt(() -> Statistics.read(workplace.statistics()), problems);
        Optional<TopicDictionary> dictionary = attempt(() -> TopicDictionary.read(workplace.dictionary()), problems);
        if (reports.isPresent() && statistics.isPresent() && dictionary.isPresent()) {
            List<String> topics =
                    dictionary.get().topics().stream().map(Topic::id).toList();
            List<String> faults = new ArrayList<>(problems.all());
            faults.addAll(Reports.problems(reports.get(), statistics.get(), topics));
            if (faults.isEmpty()) {
                return new Definitions(reports.get(), statistics.get(), dictionary.get());
            }
            throw new UsageException(faults);
        }
        throw new UsageException(problems.all());
    }

    /** Only the dictionary, for a run without reports, which another file's fault must not stop. */
    static Definitions readDictionary(Workplace workplace) {
        return new Definitions(List.of(), List.of(), TopicDictionary.read(workplace.dictionary()));
    }

    private static <T> Optional<T> attempt(Supplier<T> reader, Problems problems) {
        try {
            return Optional.of(reader.get());
        } catch (UsageException e) {
            problems.addAll(e);
            return Optional.empty();
        }
    }

    /** The report of this name. */
    public Optional<ReportDefinition> report(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst();
    }

    /** The statistic of this name. */
    public Optional<Statistic> statistic(String name) {
        return statistics.stream()
                .filter(statistic -> statistic.name().equals(name))
                .findFirst();
    }

    /** The topic of this id. */
    public Optional<Topic> topic(String id) {
        return dictionary.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    /** {@code Cannot find report 'overvew'; did you mean 'overview'?} */
    static String unknownReport(String name, List<ReportDefinition> known) {
        return unknown("report", name, known, ReportDefinition::name);
    }

    /** {@code Cannot find statistic 'cables-by-orgin'; did you mean 'cables-by-origin'?} */
    public static String unknownStatistic(String name, List<Statistic> known) {
        return unknown("statistic", name, known, Statistic::name);
    }

    /** {@code Cannot find topic 'border_securty'; did you mean 'border_security'?} */
    public static String unknownTopic(String id, List<Topic> known) {
        return unknown("topic", id, known, Topic::id);
    }

    private static <T> String unknown(String kind, String name, List<T> known, Function<T, String> naming) {
        List<String> names = known.stream().map(naming).toList();
        return "Cannot find " + kind + " '" + name + "'" + Suggestion.of(name, names);
    }
}
