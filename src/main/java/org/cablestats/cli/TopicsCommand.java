package org.cablestats.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code cablestats topics}: what there is to do about topics; by itself it does nothing. */
@Command(
        name = "topics",
        header = "Explain the topics of a cable, find all anew, learn them, or look for what they miss.",
        description = "Topics come from the dictionary, reports/dictionary/topics.yaml, and from State's TAGS.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats topics explain 07ASTANA3287",
            "  cablestats topics retag",
            "  cablestats topics train",
            "  cablestats topics evaluate --format csv",
            "  cablestats topics suggest border_security --yaml",
            "  cablestats topics discover --themes 50"
        })
final class TopicsCommand {
    /** With its subcommands, in the order of the help. */
    static CommandLine of(Program program) {
        return new CommandLine(new TopicsCommand())
                .addSubcommand(new ExplainCommand(program))
                .addSubcommand(new RetagCommand(program))
                .addSubcommand(new TrainCommand(program))
                .addSubcommand(new EvaluateCommand(program))
                .addSubcommand(new SuggestCommand(program))
                .addSubcommand(new DiscoverCommand(program));
    }
}
