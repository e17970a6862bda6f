package org.cablestats.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cablestats.alert.Evidence.Earlier;
import org.cablestats.alert.Growth;
import org.cablestats.alert.Standing;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.run.RunAlert;
import org.cablestats.run.RunEnd;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.jspecify.annotations.Nullable;

/**
 * What earlier runs of a job kept of an alert, the last first.
 *
 * @param remarks of records that cannot be read
 * @param last the alert of this name as the last run that had one judged it, however it was defined; null where none did
 */
record AlertedRuns(
        List<Run> runs, List<String> remarks, @Nullable RunAlert last) {
    /** As many records of the job are looked at, beside those of skipped runs: an alert that none of them has is a new one. */
    private static final int SEARCHED = 2 * Growth.MOST;

    /** A job that looks every hour whether there is something to do skips a month of runs in which there is not. */
    private static final int MOST_SKIPPED = 1000;

    /** An alert as a run judged it. */
    record Run(Instant time, RunAlert alert) {}

    /**
     * Those of an alert that was defined as it is now.
     *
     * @param until when they were at the latest
     * @param most number of runs that are asked for
     */
    static AlertedRuns of(RunRecords records, String job, Instant until, RunAlertKey key, int most) {
        List<Run> runs = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        @Nullable RunAlert last = null;
        int searched = 0;
        List<Path> files = records.filesOf(job, until).stream()
                .limit(SEARCHED + MOST_SKIPPED)
                .toList();
        for (Path file : files) {
            if (runs.size() == most || searched == SEARCHED) {
                break;
            }
            try {
                RunRecord record = records.read(file);
                searched += isSkipped(record) ? 0 : 1;
                Optional<RunAlert> named = alert(record, job, key.name());
                last = last == null ? named.orElse(null) : last;
                named.filter(key::isOf)
                        .ifPresent(alert -> runs.add(new Run(record.start().time(), alert)));
            } catch (UsageException | MachineException e) {
                searched++;
                remarks.add(String.valueOf(e.getMessage()));
            }
        }
        return new AlertedRuns(runs, remarks, last);
    }

    private static boolean isSkipped(RunRecord record) {
        RunEnd end = record.end();
        return end != null && end.unchangedSince() != null;
    }

    /** By what an alert is known again. */
    record RunAlertKey(String name, String definition) {
        private boolean isOf(RunAlert alert) {
            return alert.name().equals(name) && alert.definition().equals(definition);
        }
    }

    private static Optional<RunAlert> alert(RunRecord record, String job, String name) {
        RunEnd end = record.end();
        return end == null || !record.start().job().equals(job)
                ? Optional.empty()
                : end.alerts().stream()
                        .filter(alert -> alert.name().equals(name))
                        .findFirst();
    }

    /** How it stood after the last of them. */
    Standing standing() {
        return runs.isEmpty() ? Standing.QUIET : runs.get(0).alert().standing();
    }

    /** Whether somebody was told that another alert of this name fires, and never will be that it ended. */
    boolean isReplacing(RunAlertKey key) {
        return last != null && !key.isOf(last) && last.standing().told() != null;
    }

    List<Earlier> earlier() {
        return runs.stream()
                .map(run -> new Earlier(run.time(), run.alert().figures()))
                .toList();
    }
}
