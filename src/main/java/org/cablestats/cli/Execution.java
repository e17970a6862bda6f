package org.cablestats.cli;

import org.cablestats.job.JobDefinition;
import org.cablestats.job.JobRun;
import org.cablestats.job.Step;

/** Takes a job's steps and says what they did: the files on standard output, the rest as messages. */
final class Execution {
    private Execution() {}

    static void run(JobDefinition job, Program program) {
        Console console = program.console();
        JobRun run = JobRun.verified(
                job, program.workplace(), program.warehouse(job.warehouse()), program.engine(), console.progress());
        try {
            run.take();
        } finally {
            console.progress().end();
            Summary.lines(run.results()).forEach(console::message);
        }
        run.results().stream()
                .filter(result -> !(result.step() instanceof Step.Load))
                .flatMap(result -> result.files().stream())
                .forEach(file -> console.out().line(file.toString()));
    }
}
