package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.DateOption;
import org.cablestats.cli.option.Program;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Retag;
import org.cablestats.load.ModelChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "retag",
        header = "Find the topics of the stored cables anew, after a change of the dictionary.",
        description =
                "Reads the stored texts, not the sources. What changes becomes visible at once or not at all, as a new"
                        + " snapshot; where no cable's topics change, none is made.",
        footer = {
            "  cablestats topics retag",
            "  cablestats topics retag --dry-run",
            "  cablestats topics retag --model last"
        })
final class RetagCommand implements Action {
    @Mixin
    private DateOption date = new DateOption();

    @Option(names = "--dry-run", description = "count, write nothing")
    private boolean dryRun;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description =
                    "learned model to ask about cables without tags: last, none, or its number (default: the one that gave"
                            + " the current topics, if any); what only it finds has the source 'model'")
    private ModelChoice model = new ModelChoice.Kept();

    @Override
    public void run(Program program) {
        Execution.run(date.of(JobDefinition.of(new Retag(dryRun, model, ""))), program);
    }
}
