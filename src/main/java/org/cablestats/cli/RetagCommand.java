package org.cablestats.cli;

import org.cablestats.job.JobDefinition;
import org.cablestats.job.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code cablestats topics retag}. */
@Command(
        name = "retag",
        header = "Find the topics of the stored cables anew, after a change of the dictionary.",
        description =
                "Reads the stored texts, not the sources. What changes becomes visible at once or not at all, as a new"
                        + " snapshot; where no cable's topics change, none is made.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats topics retag", "  cablestats topics retag --dry-run"})
final class RetagCommand implements Runnable {
    private final Program program;

    @Option(names = "--dry-run", description = "count, write nothing")
    private boolean dryRun;

    RetagCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Execution.run(JobDefinition.of(new Step.Retag(dryRun, "")), program);
    }
}
