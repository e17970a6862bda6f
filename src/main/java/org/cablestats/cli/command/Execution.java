package org.cablestats.cli.command;

import java.util.List;
import java.util.function.Consumer;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.console.ExitCode;
import org.cablestats.cli.console.Verdict;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.print.RunSummary;
import org.cablestats.job.JobDefinition;
import org.cablestats.job.JobRun;
import org.cablestats.job.JobWarehouse;
import org.cablestats.job.LearnStep;
import org.cablestats.job.Outcome;
import org.cablestats.job.RunKeeper;
import org.cablestats.load.IgnoredFiles;
import org.cablestats.progress.Progress;
import org.cablestats.result.ResultTable;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.table.catalog.LockWait;

/** Takes a job's steps and says what they did: the files on standard output, the rest as messages. */
final class Execution {
    private Execution() {}

    /** Takes a step that learns, and gives what it learned. */
    static ResultTable table(LearnStep step, Program program) {
        return ((Outcome.Learned) run(JobDefinition.of(step), program).get(0).outcome()).table();
    }

    /** Gives the results of all steps. */
    static List<JobRun.Result> run(JobDefinition job, Program program) {
        return run(job, program, LockWait.NONE);
    }

    /** What the steps would do, in lines. */
    static List<String> plan(JobDefinition job, boolean spares, Program program) {
        JobWarehouse warehouse = new JobWarehouse(program.warehouse(job.warehouse()), program.engine());
        return JobRun.verified(
                        job,
                        program.workplace(),
                        warehouse,
                        Progress.SILENT,
                        program.environment().clock())
                .plan(spares);
    }

    /** The same with patience where another process changes the warehouse. */
    static List<JobRun.Result> run(JobDefinition job, Program program, LockWait wait) {
        return run(job, program, wait, false, record -> {});
    }

    /**
     * The same, and somebody gets the record of the run when it has ended, however that was.
     *
     * @param spares whether no step is taken where nothing has changed since the last run
     */
    @SuppressWarnings("try") // the interruption is watched for, not used
    static List<JobRun.Result> run(
            JobDefinition job, Program program, LockWait wait, boolean spares, Consumer<RunRecord> ended) {
        Console console = program.console();
        JobWarehouse warehouse = new JobWarehouse(
                program.warehouse(job.warehouse()), program.engine().waiting(wait));
        RunKeeper keeper = new RunKeeper(job, warehouse, program.environment().clock(), console::message, ended);
        JobRun run = verified(job, program, warehouse, keeper);
        try (InterruptedRun interrupted = InterruptedRun.watch(keeper)) {
            take(run, spares, keeper, console);
        } finally {
            // The summary comes last: on a terminal a hundred paths would push it off the screen.
            run.results().stream()
                    .flatMap(result -> result.outcome().told().stream())
                    .forEach(file -> console.outcome(file.toString()));
            console.out().flush();
            int names = console.verbose() ? Integer.MAX_VALUE : IgnoredFiles.NAMED;
            RunSummary.lines(run.results(), names, console.verbose()).forEach(console::message);
        }
        return run.results();
    }

    private static JobRun verified(JobDefinition job, Program program, JobWarehouse warehouse, RunKeeper keeper) {
        try {
            JobRun run = JobRun.verified(
                    job,
                    program.workplace(),
                    warehouse,
                    program.console().progress(),
                    program.environment().clock());
            keeper.follow(run);
            return run;
        } catch (RuntimeException e) {
            // A job has failed then; a command was mistyped.
            if (!job.file().isEmpty()) {
                fail(keeper, e);
            }
            throw e;
        }
    }

    private static void take(JobRun run, boolean spares, RunKeeper keeper, Console console) {
        try {
            run.take(
                    console::message,
                    spares,
                    keeper::isNeeded,
                    () -> keeper.end(RunEnd.State.COMPLETE, ExitCode.DONE.number(), null));
            // Scala throws checked exceptions without declaring them.
        } catch (Throwable e) {
            fail(keeper, e);
            throw e;
        }
    }

    private static void fail(RunKeeper keeper, Throwable fault) {
        Verdict verdict = Verdict.of(fault);
        keeper.end(RunEnd.State.FAIL, verdict.code().number(), verdict.message());
    }
}
