package org.cablestats.cli.option;

import java.time.Duration;
import org.cablestats.definition.Problems;
import org.cablestats.job.Forms;
import org.cablestats.job.JobDefinition;
import org.cablestats.table.catalog.LockWait;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to wait for a warehouse that another command changes. */
public final class WaitOption implements Options {
    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            description =
                    "wait so long at most for a warehouse that another command changes: 30s, 10m, 2h (default: fail"
                            + " at once)")
    private @Nullable String typed;

    private @Nullable Duration limit;

    @Override
    public void check(Program program, Problems mistakes) {
        limit = Forms.DURATION.read("--wait", typed, mistakes::add);
    }

    /** How long; who waits says so. */
    public LockWait of(Program program) {
        return waiting(limit, program);
    }

    /** How long a run of a job does: as long as is typed, else as it says itself. */
    public LockWait of(Program program, JobDefinition job) {
        return waiting(limit == null ? job.policies().patience() : limit, program);
    }

    private static LockWait waiting(@Nullable Duration time, Program program) {
        return time == null ? LockWait.NONE : new LockWait(time, program.console()::message);
    }
}
