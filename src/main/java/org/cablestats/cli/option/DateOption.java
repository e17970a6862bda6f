package org.cablestats.cli.option;

import java.time.Instant;
import org.cablestats.job.JobDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** When loads and reports are made. A report never asks the clock, so that a run that is repeated writes the same bytes. */
public final class DateOption {
    @Option(
            names = "--date",
            paramLabel = "TIME",
            description = "day, or time, UTC, that loads are dated by and whose day reports say they were produced on:"
                    + " \"$(date +%%F)\", 2026-11-01T12:00:00Z (default: of loads the clock's, of reports none)")
    private @Nullable Instant date;

    /** The job with this time in place of its own, where one is given. */
    public JobDefinition of(JobDefinition job) {
        return date == null ? job : job.on(date);
    }
}
