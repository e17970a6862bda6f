package org.cablestats.cli;

import java.util.List;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.ResultTable.Column;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
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
        footerHeading = "%nExamples:%n",
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
    private static final List<Column> COLUMNS =
            List.of(new Column("topic", "string"), new Column("label", "string"), new Column("generic", "boolean"));

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        List<List<@Nullable Object>> rows =
                TopicDictionary.readTopics(program.workplace().dictionary()).topics().stream()
                        .map(topic -> List.<@Nullable Object>of(topic.id(), topic.label(), topic.generic()))
                        .toList();
        options.print(new ResultTable(COLUMNS, rows), program.console());
    }
}
