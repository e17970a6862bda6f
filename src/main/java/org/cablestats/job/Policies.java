package org.cablestats.job;

import java.time.Duration;
import org.cablestats.definition.YamlMap;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.jspecify.annotations.Nullable;

/**
 * How a run of a job bears with what comes between.
 *
 * @param overlap null to fail where another command is at work on the warehouse, as commands do
 * @param timeLimit after which a run is ended; null for never
 * @param retries of a step whose storage failed
 */
public record Policies(@Nullable Overlap overlap, @Nullable Duration timeLimit, Retries retries) {
    /** Of a command, and of a job that says nothing. */
    public static final Policies NONE = new Policies(null, null, Retries.NONE);

    /** As long a run waits at most: who waits longer waits for a command that hangs. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    /** What a job's file says of them. */
    static Policies read(YamlMap job) {
        YamlMap retries = job.optionalMap("retries");
        return new Policies(
                Forms.OVERLAP.of("overlap", job),
                Forms.DURATION.of("time-limit", job),
                retries == null ? Retries.NONE : Retries.read(retries));
    }

    /** How long to wait for a warehouse at most; null where the job does not say that it shall be waited. */
    public @Nullable Duration patience() {
        if (overlap != Overlap.WAIT) {
            return null;
        }
        return timeLimit == null ? LONGEST_WAIT : timeLimit;
    }

    /** The end of a run that shall stop for others, where it met one; null where it did not. */
    @Nullable PolicyException endBehind(Exception fault) {
        return overlap == Overlap.STOP && fault instanceof MachineException held && held.isOfLock()
                ? new PolicyException(
                        PolicyException.Policy.OVERLAP,
                        "Stopped, as the job has 'overlap: stop': " + held.getMessage(),
                        held)
                : null;
    }
}
