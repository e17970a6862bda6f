package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.result.ListedColumn;
import org.cablestats.topic.Topic;
import org.cablestats.topic.TopicDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cablestats topics}: lists them; its subcommands do what there is to do about topics. */
@Command(
        name = "topics",
        header = "List the topics; explain those of a cable, find all anew, learn them, or look for what they miss.",
        description = "Topics come from the dictionary, reports/dictionary/topics.yaml, and from State's TAGS.",
        subcommands = {
            ExplainCommand.class,
            RetagCommand.class,
            TrainCommand.class,
            EvaluateCommand.class,
            SuggestCommand.class,
            DiscoverCommand.class
        },
        footer = {
            "  cablestats topics",
            "  cablestats topics explain 07ASTANA3287",
            "  cablestats topics retag",
            "  cablestats topics train",
            "  cablestats topics evaluate --format csv",
            "  cablestats topics suggest border_security --yaml",
            "  cablestats topics discover --themes 50"
        })
final class TopicsCommand implements Action {
    private static final List<ListedColumn<Topic>> COLUMNS = List.of(
            column("topic", "string", Topic::id),
            column("label", "string", Topic::label),
            column("generic", "boolean", Topic::generic));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        List<Topic> topics =
                TopicDictionary.readTopics(program.workplace().dictionary()).topics();
        options.print(ListedColumn.table(COLUMNS, topics), program.console());
    }
}
