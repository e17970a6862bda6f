package org.cablestats.cli.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cablestats.cable.reference.Post;
import org.cablestats.cable.reference.Posts;
import org.cablestats.cli.option.ArgumentMessages;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.job.Forms;
import org.cablestats.job.Jobs;
import org.cablestats.job.Workplace;
import org.cablestats.query.CableList;
import org.cablestats.report.Reports;
import org.cablestats.statistic.Statistics;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What can be typed behind an option or a command, where it is one of some words. */
final class CompletionValues {
    /** By the command and the option, or its argument; or by the option alone. */
    private final Map<String, Supplier<List<String>>> values;

    CompletionValues(Workplace workplace) {
        List<String> topics = TopicDictionary.readTopics(workplace.dictionary()).topics().stream()
                .map(Topic::id)
                .toList();
        values = Map.ofEntries(
                Map.entry("chart NAME", () -> Statistics.names(workplace.statistics())),
                Map.entry("chart --kind", Forms.CHART_KIND::words),
                Map.entry("query NAME", () -> Statistics.names(workplace.statistics())),
                Map.entry("show NAME", () -> Statistics.names(workplace.statistics())),
                Map.entry("report NAME", () -> Reports.names(workplace.reports())),
                Map.entry("run JOB", () -> Jobs.names(workplace)),
                Map.entry("show --format", () -> ShowRunCommand.FORMATS),
                Map.entry("suggest TOPIC", () -> topics),
                Map.entry("--topic", () -> topics),
                Map.entry(
                        "--origin", () -> Posts.all().stream().map(Post::origin).toList()),
                Map.entry("--country", CompletionValues::countries),
                Map.entry("--classification", Forms.CLASSIFICATION::words),
                Map.entry("--layout", Forms.LAYOUT::words),
                Map.entry("--formats", () -> Forms.FORMAT.words()),
                Map.entry("--paper", () -> Forms.PAPER.words()),
                Map.entry("--language", () -> Forms.LANGUAGE.words()),
                Map.entry("export --format", () -> Forms.EXPORT_FORMAT.words()),
                Map.entry("cables --columns", () -> CableList.KNOWN),
                Map.entry("cables --format", () -> words(List.of(ResultFormat.values()))),
                Map.entry("query --format", () -> words(List.of(ResultFormat.values()))),
                Map.entry("--format", () -> words(ResultFormat.PRINTED)));
    }

    /** Adds them to a command and all below it. */
    void addTo(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        for (ArgSpec argument : List.copyOf(spec.args())) {
            List<String> words = of(spec.name(), ArgumentMessages.name(argument));
            if (words != null) {
                spec.remove(argument);
                spec.add(
                        argument instanceof OptionSpec option
                                ? option.toBuilder().completionCandidates(words).build()
                                : ((PositionalParamSpec) argument)
                                        .toBuilder().completionCandidates(words).build());
            }
        }
        line.getSubcommands().values().forEach(this::addTo);
    }

    private @Nullable List<String> of(String command, String place) {
        Supplier<List<String>> found = values.getOrDefault(command + " " + place, values.get(place));
        return found == null ? null : found.get();
    }

    private static List<String> countries() {
        return Posts.all().stream()
                .map(Post::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> words(List<ResultFormat> formats) {
        return formats.stream().map(ResultFormat::word).toList();
    }
}
