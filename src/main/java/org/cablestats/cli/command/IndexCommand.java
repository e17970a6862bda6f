package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.job.Index;
import org.cablestats.job.JobDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "index",
        header = "Make the index that searches ask, or bring it to the current state.",
        description =
                "Takes in the cables that are new or other than in the index, and out those that are gone. A search does the same"
                        + " where the index is missing or older: this is for doing it before anybody waits. The index is in the"
                        + " folder search of the warehouse, and can be removed and made anew at any time. Needs no engine.",
        footer = {"  cablestats index", "  cablestats index --anew"})
final class IndexCommand implements Action {
    @Option(names = "--anew", description = "make it anew, whatever there is of it: after a fault of the disk")
    private boolean anew;

    @Override
    public void run(Program program) {
        Execution.run(JobDefinition.of(new Index(anew, "")), program);
    }
}
