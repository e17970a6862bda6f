package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.job.schedule.Schedule;
import org.cablestats.run.RunRecord;
import org.cablestats.run.RunRecords;
import org.cablestats.run.RunStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a job was due while nothing ran. */
final class MissedTimeTest {
    @TempDir
    private Path warehouse;

    @Test
    void isMissedWhereNoRunHasBegunSince() {
        began("2026-11-28T03:00:05Z");

        assertThat(missed("0 3 * * *").isMissed()).as("two nights, one run").isTrue();
        assertThat(missed("0 3 * * *")).hasToString("Makes up for 2026-11-30T03:00Z: no run has begun since");
    }

    @Test
    void isNotMissedWhereARunHasBegunWhateverBecameOfIt() {
        RunRecord run = began("2026-11-30T03:00:00Z");

        assertThat(missed("0 3 * * *").isMissed()).isFalse();
        assertThat(missed("0 3 * * *"))
                .hasToString("Nothing was missed: a run was due at 2026-11-30T03:00Z, and run "
                        + run.start().id().toString().substring(0, 8) + " began at 2026-11-30T03:00:00Z");
    }

    @Test
    void isMissedByAJobThatNeverRan() {
        assertThat(missed("0 3 * * *").isMissed()).isTrue();
        assertThat(missed("0 0 30 2 *").isMissed()).isFalse();
    }

    @Test
    void saysThatAJobWithoutAScheduleMissesNothing() {
        assertThatThrownBy(() -> missed(null))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot tell what job 'nightly' has missed: it has no schedule (expected the key schedule)");
    }

    private MissedTime missed(@Nullable String schedule) {
        JobDefinition job = new JobDefinition(
                "nightly",
                "Nightly",
                schedule == null ? null : new Schedule(schedule),
                null,
                null,
                Policies.NONE,
                List.of(),
                "jobs/nightly.yaml");
        return MissedTime.of(
                job,
                RunRecords.of(warehouse),
                Instant.parse("2026-11-30T12:00:00Z").atZone(ZoneOffset.UTC));
    }

    /** A run that was killed, dated by another day. */
    private RunRecord began(String time) {
        RunStart start = new RunStart(
                1,
                "nightly",
                "Nightly",
                Instant.parse("2020-01-01T00:00:00Z"),
                true,
                Instant.parse(time),
                Map.of(),
                Map.of("program", "0", "java", "17"),
                null);
        RunRecord run = new RunRecord(start, null);
        RunRecords.of(warehouse).keep(run);
        return run;
    }
}
