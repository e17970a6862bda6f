package org.cablestats.cli.option;

import java.time.LocalDate;
import org.cablestats.job.JobDefinition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** On which day reports are produced: given, and never asked of the clock, so that a run that is repeated writes the same bytes. */
public final class DateOption {
    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "day that the reports say they were produced on: \"$(date +%%F)\" (default: none)")
    private @Nullable LocalDate date;

    /** The job with this day in place of its own, where one is given. */
    public JobDefinition of(JobDefinition job) {
        return date == null ? job : job.on(date);
    }
}
