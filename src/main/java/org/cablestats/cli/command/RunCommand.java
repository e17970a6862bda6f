package org.cablestats.cli.command;

import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.DateOption;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.WaitOption;
import org.cablestats.fault.UsageException;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Jobs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        header = "Run a job.",
        description = "A job is a file of jobs/: load, check, report. Everything it names is verified before its first"
                + " step. Prints the paths of the files that it writes.",
        footer = {
            "  cablestats run sample",
            "  cablestats run jobs/nightly.yaml --warehouse w1",
            "  cablestats run nightly --dry-run",
            "  cablestats run nightly --date 2026-11-30",
            "  0 3 * * * cd /srv/cables && ./cablestats run nightly --wait 1h --quiet"
        })
final class RunCommand implements Action {
    @Parameters(paramLabel = "JOB", arity = "0..1", description = "a name of jobs/, or a file")
    private @Nullable String job;

    @Mixin
    private DateOption date = new DateOption();

    @Option(names = "--dry-run", description = "verify all, say what each step would do, do nothing")
    private boolean dryRun;

    @Mixin
    private WaitOption wait = new WaitOption();

    @Override
    public void run(Program program) {
        if (job == null) {
            throw new UsageException("Cannot run: no JOB is given (expected a name of jobs/, or a file)");
        }
        JobDefinition definition = Jobs.find(job, program.workplace());
        program.console().heading(definition.title());
        if (dryRun) {
            Execution.plan(date.of(definition), program).forEach(program.console()::outcome);
            program.console().message("dry run: nothing was done");
            return;
        }
        Execution.run(date.of(definition), program, wait.of(program, definition));
    }
}
