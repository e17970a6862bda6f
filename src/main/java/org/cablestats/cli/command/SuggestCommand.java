package org.cablestats.cli.command;

import java.util.List;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.print.PhraseLines;
import org.cablestats.definition.Problems;
import org.cablestats.job.Definitions;
import org.cablestats.job.LearnStep;
import org.cablestats.learn.PhraseSuggestions;
import org.cablestats.learn.TrainingData;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "suggest",
        header = "Suggest phrases for a topic, for a person to accept.",
        description =
                "Terms of one to three words that the topic's cables have more often than the others: z says by how many"
                        + " standard deviations the log-odds differ, with a Dirichlet prior. Words that the topic's phrases"
                        + " find already are left out. The cables count as the topic's that tags or enough words put there.",
        footer = {
            "  cablestats topics suggest border_security",
            "  cablestats topics suggest counter_narcotics --top 20 --yaml"
        })
final class SuggestCommand implements Action {
    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "id of a topic; see 'cablestats topics'")
    private @Nullable String topic;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + LearnStep.CABLES,
            description = "most cables of the topic, and of others, to count (default: ${DEFAULT-VALUE})")
    private int cables;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "40",
            description = "number of suggestions (default: ${DEFAULT-VALUE})")
    private int top;

    @Option(names = "--yaml", description = "lines for the topic's phrases in reports/dictionary/topics.yaml")
    private boolean yaml;

    private @Nullable TopicDictionary dictionary;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        if (topic == null) {
            mistakes.add("Cannot suggest: no TOPIC is given (expected the id of a topic)");
            return;
        }
        dictionary = TopicDictionary.read(program.workplace().dictionary());
        List<Topic> specific =
                dictionary.topics().stream().filter(known -> !known.generic()).toList();
        if (specific.stream().noneMatch(known -> known.id().equals(topic))) {
            mistakes.add(Definitions.unknownTopic(topic, specific));
        }
    }

    @Override
    public void run(Program program) {
        Console console = program.console();
        console.progress().begin("suggest");
        try (Warehouse warehouse = program.open()) {
            TrainingData data = new TrainingData(
                    warehouse, warehouse.snapshot(null), Objects.requireNonNull(dictionary), console.progress());
            ResultTable found = PhraseSuggestions.run(data, Objects.requireNonNull(topic), cables, top);
            console.progress().end();
            if (yaml) {
                PhraseLines.of(found).forEach(console.out()::line);
            } else {
                resultOptions.print(found, console);
            }
        }
    }
}
