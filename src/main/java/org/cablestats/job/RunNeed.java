package org.cablestats.job;

import java.util.Objects;
import java.util.stream.Collectors;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStart;
import org.jspecify.annotations.Nullable;

/**
 * Whether a run of a job is to take its steps.
 *
 * @param last the last run of it that took all of them, and that it was compared with; null where there is none
 * @param reason why it is to take them; null where nothing has changed since that run
 */
record RunNeed(@Nullable RunRecord last, @Nullable String reason) {
    /** Looks at what there is. May open the warehouse, and changes nothing. */
    static RunNeed of(JobContext context, RunRecords records) {
        JobDefinition job = context.job();
        return records.of(job.name())
                .filter(run -> run.isWhole() && isOfDate(run.start(), job))
                .findFirst()
                .map(run -> since(run, context))
                .orElse(new RunNeed(
                        null,
                        "no earlier run" + (job.date() == null ? "" : " of this date") + " is recorded"
                                + " that took all its steps"));
    }

    private static RunNeed since(RunRecord last, JobContext context) {
        return new RunNeed(
                last,
                new SinceLastRun(context, last.start(), Objects.requireNonNull(last.end()))
                        .change()
                        .orElse(null));
    }

    /** What a run writes, and what its load says, may show its date. */
    static boolean isOfDate(RunStart run, JobDefinition job) {
        return job.date() == null ? !run.dated() : run.dated() && run.time().equals(job.date());
    }

    /** For people, of a run that takes no step: what it was compared with, and where the files are. */
    String skipped(JobDefinition job) {
        String folders = job.steps().stream()
                .flatMap(step -> step.target().stream())
                .map(folder -> folder.toString().isEmpty() ? "the current folder" : folder.toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return "Skipped: nothing has changed since " + words()
                + (folders.isEmpty() ? "" : ", whose files are in " + folders) + " (--force runs it all the same)";
    }

    /** For people, of a run that is only thought of. */
    String planned() {
        String compared = last == null ? "" : " (compared with " + words() + ")";
        return reason == null ? "skipped, as nothing has changed since " + words() : "taken, as " + reason + compared;
    }

    private String words() {
        RunStart start = Objects.requireNonNull(last).start();
        return "run " + start.id().toString().substring(0, 8) + " of " + start.began();
    }
}
