package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.job.WorkplaceCheck;
import picocli.CommandLine.Command;

@Command(
        name = "check",
        header = "Read all jobs, reports, statistics and the topic dictionary, and report every fault.",
        description = "Needs no data and no warehouse.",
        footer = {"  cablestats check"})
final class CheckCommand implements Action {
    @Override
    public void run(Program program) {
        program.console().outcome(WorkplaceCheck.of(program.workplace()).toString());
    }
}
