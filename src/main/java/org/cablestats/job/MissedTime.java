package org.cablestats.job;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.cablestats.fault.UsageException;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.jspecify.annotations.Nullable;

/**
 * The last time at which a job was due.
 *
 * @param due that time; null where the schedule names none
 * @param run that began since, whatever became of it; null where the time was missed
 */
public record MissedTime(
        @Nullable ZonedDateTime due, @Nullable RunRecord run) {
    /**
     * Looks at the records of a job. Earlier times do not matter: one run makes up for all of them.
     *
     * @param now in the zone that the schedule is of
     * @throws UsageException where the job has no schedule
     */
    public static MissedTime of(JobDefinition job, RunRecords records, ZonedDateTime now) {
        if (job.schedule() == null) {
            throw new UsageException("Cannot tell what job '" + job.name()
                    + "' has missed: it has no schedule (expected the key schedule)");
        }
        Optional<ZonedDateTime> due = job.schedule().lastDue(now);
        return new MissedTime(
                due.orElse(null),
                due.flatMap(time -> records.of(job.name())
                                .filter(run -> !run.start().began().isBefore(time.toInstant()))
                                .findFirst())
                        .orElse(null));
    }

    /** Whether there is something to make up for. */
    public boolean isMissed() {
        return due != null && run == null;
    }

    /** For people. */
    @Override
    public String toString() {
        if (due == null) {
            return "Nothing was missed: its schedule never comes";
        }
        String time = due.toOffsetDateTime().toString();
        return run == null
                ? "Makes up for " + time + ": no run has begun since"
                : "Nothing was missed: a run was due at " + time + ", and run "
                        + run.start().id().toString().substring(0, 8) + " began at "
                        + run.start().began();
    }
}
