package org.cablestats.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.AnswerFile;
import org.cablestats.cli.option.DateOption;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.WaitOption;
import org.cablestats.definition.Problems;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.UsageException;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.Jobs;
import org.cablestats.job.MissedTime;
import org.cablestats.run.RunMetrics;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "run",
        header = "Run a job.",
        description = "A job is a file of jobs/: load, check, report. Everything it names is verified before its first"
                + " step. Prints the paths of the files that it writes. Where nothing has changed since the last run of the job,"
                + " it takes no step, and says so.",
        footer = {
            "  cablestats run sample",
            "  cablestats run jobs/nightly.yaml --warehouse w1",
            "  cablestats run nightly --dry-run",
            "  cablestats run nightly --force",
            "  cablestats run nightly --date 2026-11-30",
            "  cablestats run nightly --metrics out/cablestats.prom",
            "  0 3 * * * cd /srv/cables && ./cablestats run nightly --wait 1h --quiet",
            "  @reboot cd /srv/cables && ./cablestats run nightly --if-missed --quiet"
        })
final class RunCommand implements Action {
    @Parameters(paramLabel = "JOB", arity = "0..1", description = "a name of jobs/, or a file")
    private @Nullable String job;

    @Mixin
    private DateOption date = new DateOption();

    @Option(names = "--dry-run", description = "verify all, say what each step would do, do nothing")
    private boolean dryRun;

    @Option(names = "--hooks", description = "let alerts run their hook commands; without it none is run")
    private boolean hooks;

    @Option(
            names = "--force",
            description =
                    "take the steps also where nothing has changed since the last run that took them all: definitions,"
                            + " sources, warehouse and files")
    private boolean force;

    @Option(
            names = "--if-missed",
            description =
                    "only where the job's schedule was due since its last run began: makes up once, by this machine's"
                            + " times, for what was missed while it was off")
    private boolean ifMissed;

    @Mixin
    private WaitOption wait = new WaitOption();

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description =
                    "write how it ended in OpenMetrics, for Prometheus's textfile collector: success, seconds of each step,"
                            + " cables, rejects, snapshot")
    private @Nullable Path metrics;

    @Override
    public void check(Program program, Problems mistakes) {
        if (metrics != null) {
            Permission.verifyFile(metrics);
        }
    }

    @Override
    public void run(Program program) {
        if (job == null) {
            throw new UsageException("Cannot run: no JOB is given (expected a name of jobs/, or a file)");
        }
        JobDefinition found = Jobs.find(job, program.workplace());
        JobDefinition definition = hooks ? found.allowingHooks() : found;
        program.console().heading(definition.title());
        if (ifMissed && !isMissed(definition, program)) {
            return;
        }
        if (dryRun) {
            Execution.plan(date.of(definition), !force, program).forEach(program.console()::outcome);
            program.console().message("dry run: nothing was done");
            return;
        }
        Execution.run(
                date.of(definition),
                program,
                wait.of(program, definition),
                !force,
                record -> write(record, program.console()));
    }

    private static boolean isMissed(JobDefinition job, Program program) {
        MissedTime missed = MissedTime.of(
                job,
                RunRecords.of(program.warehouse(job.warehouse()).folder()),
                program.environment().clock().instant().atZone(ZoneId.systemDefault()));
        program.console().message(missed.toString());
        return missed.isMissed();
    }

    /** What cannot be written is told, and the run ends as it ended. */
    private void write(RunRecord record, Console console) {
        if (metrics != null) {
            byte[] text = RunMetrics.of(record).getBytes(StandardCharsets.UTF_8);
            try {
                AnswerFile.write(metrics, console, part -> Access.PRIVATE.write(part, text));
            } catch (MachineException e) {
                console.message(String.valueOf(e.getMessage()));
            }
        }
    }
}
