package org.cablestats.cli;

import java.util.List;
import org.cablestats.job.Definitions;
import org.cablestats.job.Step;
import org.cablestats.learn.Material;
import org.cablestats.learn.PhraseSuggestions;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats topics suggest}. */
@Command(
        name = "suggest",
        header = "Suggest phrases for a topic, for a person to accept.",
        description =
                "Terms of one to three words that the topic's cables have more often than the others: z says by how many"
                        + " standard deviations the log-odds differ, with a Dirichlet prior. Words that the topic's phrases"
                        + " find already are left out. The cables count as the topic's that tags or enough words put there.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats topics suggest border_security",
            "  cablestats topics suggest counter_narcotics --top 20 --yaml"
        })
final class SuggestCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "id of a topic; see 'cablestats topics'")
    private @Nullable String topic;

    @Option(
            names = "--cables",
            paramLabel = "N",
            defaultValue = "" + Step.Learn.CABLES,
            description = "most cables of the topic, and of others, to count (default: ${DEFAULT-VALUE})")
    private String cables = "" + Step.Learn.CABLES;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "40",
            description = "number of suggestions (default: ${DEFAULT-VALUE})")
    private String top = "40";

    @Option(names = "--yaml", description = "lines for the topic's phrases in reports/dictionary/topics.yaml")
    private boolean yaml;

    @Mixin
    private ResultOptions resultOptions = new ResultOptions();

    SuggestCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        resultOptions.check(mistakes);
        int most = Learning.number(mistakes, "cables", cables, 1);
        int count = Learning.number(mistakes, "top", top, 1);
        TopicDictionary dictionary = TopicDictionary.read(program.workplace().dictionary());
        String id = checked(dictionary, mistakes);
        mistakes.throwIfAny();
        Console console = program.console();
        console.progress().begin("suggest");
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Material material =
                    new Material(warehouse, warehouse.snapshot(null), dictionary, console.progress()::advance);
            ResultTable found = PhraseSuggestions.run(material, id, most, count);
            console.progress().end();
            if (yaml) {
                PhraseLines.of(found).forEach(console.out()::line);
            } else {
                resultOptions.print(found, console);
            }
        }
    }

    private String checked(TopicDictionary dictionary, Mistakes mistakes) {
        if (topic == null) {
            mistakes.add("Cannot suggest: no TOPIC is given (expected the id of a topic)");
            return "";
        }
        List<Topic> specific =
                dictionary.topics().stream().filter(known -> !known.generic()).toList();
        if (specific.stream().noneMatch(known -> known.id().equals(topic))) {
            mistakes.add(Definitions.unknownTopic(topic, specific));
        }
        return topic;
    }
}
