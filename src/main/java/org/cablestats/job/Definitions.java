package org.cablestats.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.query.Selection;
import org.cablestats.report.Reports;
import org.cablestats.report.definition.PublishedFigure;
import org.cablestats.report.definition.ReportCheck;
import org.cablestats.report.definition.ReportDefinition;
import org.cablestats.report.definition.ReportDefinition.Section;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistics;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;

/**
 * What the files of a workplace define, as far as it is needed: each and all together free of faults.
 *
 * @param reportNames of all reports, read or not
 * @param statisticNames of all statistics, where one is needed
 * @param reports those that are needed
 * @param statistics those that are needed, sorted by name
 * @param words of the languages that are needed
 */
public record Definitions(
        List<String> reportNames,
        List<String> statisticNames,
        List<ReportDefinition> reports,
        List<Statistic> statistics,
        TopicDictionary dictionary,
        Map<Language, Words> words) {

    public Definitions {
        reportNames = List.copyOf(reportNames);
        statisticNames = List.copyOf(statisticNames);
        reports = List.copyOf(reports);
        statistics = List.copyOf(statistics);
        words = Map.copyOf(words);
    }

    /**
     * Reads every report and statistic and the dictionary, and holds them against each other.
     *
     * @throws UsageException with every problem of every file
     */
    static Definitions readAll(Workplace workplace) {
        List<String> reports = Reports.names(workplace.reports());
        List<String> statistics = Statistics.names(workplace.statistics());
        return read(workplace, reports, reports, Set.of(Language.values()), used -> statistics, TopicDictionary::read);
    }

    /**
     * Reads reports with the statistics that they use, and the dictionary: a fault of another file stops nobody.
     *
     * @param reports names; one that does not exist is left out
     * @param answered names of statistics that are asked by themselves; one that does not exist is left out
     * @param languages that reports are told in
     * @param matches whether topics are found in cables; else only their names are asked for
     * @throws UsageException with every problem of these files
     */
    static Definitions read(
            Workplace workplace, Set<String> reports, Set<String> answered, Set<Language> languages, boolean matches) {
        List<String> names = reports.isEmpty() ? List.of() : Reports.names(workplace.reports());
        List<String> wanted = names.stream().filter(reports::contains).toList();
        return read(
                workplace,
                names,
                wanted,
                languages,
                used -> Stream.concat(statisticsUsed(used).stream(), answered.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                matches ? TopicDictionary::read : TopicDictionary::readTopics);
    }

    private static Definitions read(
            Workplace workplace,
            List<String> reportNames,
            List<String> wanted,
            Set<Language> languages,
            Function<List<ReportDefinition>, List<String>> statisticsOf,
            Function<Path, TopicDictionary> reader) {
        Problems problems = new Problems();
        List<ReportDefinition> reports = Reports.read(workplace.reports(), wanted, problems);
        List<String> named = statisticsOf.apply(reports);
        List<String> known = named.isEmpty() ? List.of() : Statistics.names(workplace.statistics());
        List<String> used = named.stream().filter(known::contains).toList();
        List<Statistic> statistics = Statistics.read(workplace.statistics(), used, problems);
        TopicDictionary dictionary = problems.collected(() -> reader.apply(workplace.dictionary()));
        List<PublishedFigure> published =
                wanted.isEmpty() ? List.of() : PublishedFigure.read(workplace.published(), problems);
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : languages) {
            problems.collected(() -> words.put(language, Words.read(language, workplace.languages())));
        }
        List<String> faults = new ArrayList<>(problems.all());
        if (dictionary != null) {
            List<String> topics = dictionary.topics().stream().map(Topic::id).toList();
            faults.addAll(ReportCheck.problems(reports, statistics, known, topics));
            reports.forEach(report -> verifyAgainst(report, faults));
        }
        if (dictionary == null || !faults.isEmpty()) {
            throw new UsageException(faults);
        }
        List<ReportDefinition> drawn = reports.stream()
                .map(report -> report.with(statistics, published))
                .toList();
        return new Definitions(reportNames, known, drawn, statistics, dictionary, words);
    }

    /** Whom a section holds its cables against is known only when these are; what is wrong with the words is known before. */
    private static void verifyAgainst(ReportDefinition report, List<String> faults) {
        for (Section section : report.sections()) {
            if (section.against() != null) {
                String place = report.file() + ":" + section.line() + ": ";
                OtherSelection.parse("against", section.against(), Selection.ALL, fault -> faults.add(place + fault));
            }
        }
    }

    /** Names of the statistics that reports use, sorted. */
    static List<String> statisticsUsed(List<ReportDefinition> reports) {
        return reports.stream()
                .flatMap(report -> report.sections().stream())
                .flatMap(Section::statistics)
                .distinct()
                .sorted()
                .toList();
    }

    /** The words of a language that is needed. */
    Words words(Language language) {
        return Objects.requireNonNull(words.get(language), language::tag);
    }

    public Optional<ReportDefinition> report(String name) {
        return reports.stream().filter(report -> report.name().equals(name)).findFirst();
    }

    public Optional<Statistic> statistic(String name) {
        return statistics.stream()
                .filter(statistic -> statistic.name().equals(name))
                .findFirst();
    }

    /** A message for each topic of a selection that does not exist. */
    Stream<String> unknownTopics(Selection selection) {
        return selection.topics().stream()
                .filter(topic -> topic(topic).isEmpty())
                .map(topic -> unknownTopic(topic, dictionary.topics()));
    }

    public Optional<Topic> topic(String id) {
        return dictionary.topics().stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst();
    }

    /** {@code Cannot find report 'overvew'; did you mean 'overview'?} */
    public static String unknown(String kind, String name, List<String> known) {
        return "Cannot find " + kind + " '" + name + "'" + Suggestion.of(name, known);
    }

    /** {@code Cannot find topic 'border_securty'; did you mean 'border_security'?} A topic may be meant by its label. */
    public static String unknownTopic(String id, List<Topic> known) {
        List<String> ids = known.stream().map(Topic::id).toList();
        List<String> labels = known.stream().map(Topic::label).toList();
        return Suggestion.nearest(id, ids)
                .or(() -> Suggestion.nearest(id, labels).map(label -> ids.get(labels.indexOf(label))))
                .map(meant -> "Cannot find topic '" + id + "'; did you mean '" + meant + "'?")
                .orElse("Cannot find topic '" + id + "' (cablestats topics lists them)");
    }
}
