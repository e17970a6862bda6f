package org.cablestats.cli.command;

import java.util.List;
import java.util.Objects;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.FieldSheet;
import org.cablestats.cli.print.TopicPage;
import org.cablestats.definition.Problems;
import org.cablestats.fault.Suggestion;
import org.cablestats.job.Form;
import org.cablestats.table.row.StoredRow;
import org.cablestats.topic.Explanation;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        header = "Show why a cable is about its topics, and why not about others.",
        description =
                "For each topic that anything speaks for: what the tags say, what the words say, and every phrase with"
                        + " its weight, points, sub-topic, and the places where it stands, by paragraph. What is shown is what the"
                        + " dictionary of this folder finds now; where the warehouse was written by another, a message says so."
                        + " Needs no engine.",
        footer = {
            "  cablestats topics explain 07ASTANA3287",
            "  cablestats topics explain 07ASTANA3287.txt --all",
            "  cablestats topics explain 07ASTANA3287 --topic border_security --quotations 20"
        })
final class ExplainCommand implements Action {
    @Mixin
    private InspectedCable cable = new InspectedCable("explain");

    @Option(names = "--topic", paramLabel = "ID", description = "only this topic; its id in the dictionary")
    private @Nullable String topic;

    @Option(names = "--all", description = "topics that are not found as well, with what they lack")
    private boolean all;

    @Option(
            names = "--quotations",
            paramLabel = "N",
            defaultValue = "3",
            description = "places to quote of each phrase (default: ${DEFAULT-VALUE})")
    private int quotations;

    private @Nullable TopicDictionary dictionary;

    @Override
    public void check(Program program, Problems mistakes) {
        dictionary = TopicDictionary.read(program.workplace().dictionary());
        List<String> ids = dictionary.topics().stream().map(Topic::id).toList();
        if (topic != null && !ids.contains(topic)) {
            mistakes.add(Form.mistake("--topic", topic, "a topic of the dictionary") + Suggestion.of(topic, ids));
        }
    }

    @Override
    public void run(Program program) {
        TopicDictionary known = Objects.requireNonNull(dictionary);
        StoredRow row = cable.row(null, () -> known, program);
        TopicPage page =
                new TopicPage(row, known, FieldSheet.of(program.console().out(), program.environment()));
        page.print(this::isWanted, quotations);
        if (!page.isAsStored()) {
            program.console()
                    .message("The stored topics of this cable are those of another dictionary ("
                            + String.join(", ", page.stored()) + "): 'cablestats topics retag' renews them");
        }
    }

    private boolean isWanted(Explanation explanation) {
        return topic == null
                ? all || explanation.match() != null
                : explanation.topic().id().equals(topic);
    }
}
