package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.cablestats.table.EngineTasks;
import org.jspecify.annotations.Nullable;

/** A step that runs: how far it is and how long it takes. What it says of that never goes back, in whatever order it hears. */
final class RunningStep {
    private static final int BAR = 20;

    private final String name;
    private final Instant begun;
    private final EngineTasks tasks;
    private final long tasksBefore;
    private final long knownBefore;
    private @Nullable Pace pace;
    private long done;
    private long total;

    RunningStep(String name, Instant begun, EngineTasks tasks) {
        this.name = name;
        this.begun = begun;
        this.tasks = tasks;
        this.tasksBefore = tasks.done();
        this.knownBefore = tasks.known();
    }

    String name() {
        return name;
    }

    Duration elapsed(Instant now) {
        return Duration.between(begun, now);
    }

    /** Hears how far the step is; what is behind what was heard before is late, and passed over. */
    void advance(long nowDone, long nowTotal, String unit, Instant now) {
        boolean isSame = pace != null && pace.unit().equals(unit);
        boolean isLate = share(nowDone, nowTotal) < share(done, total) || (isSame && nowDone < done);
        if (isLate) {
            return;
        }
        if (!isSame) {
            pace = new Pace(now, nowDone, unit);
        }
        done = nowDone;
        total = nowTotal;
    }

    /** For example {@code [####----------------] 21 %, 2 of 9 reports, 0:12}; empty where nothing was heard for a second. */
    String text(Instant now) {
        Pace known = pace;
        if (known != null) {
            String text = known.text(done, total, now);
            return total > done && text.endsWith(Pace.LEFT)
                    ? text
                    : text + ", " + Pace.clock(elapsed(now).toSeconds());
        }
        long ended = tasks.done() - tasksBefore;
        long begunTasks = Math.max(ended, tasks.known() - knownBefore);
        String time = Pace.clock(elapsed(now).toSeconds());
        return begunTasks == 0 ? time : String.format(Locale.ROOT, "%,d of %,d tasks, %s", ended, begunTasks, time);
    }

    /** How much of the step is done, as a picture; empty where its end is not known. */
    String bar() {
        if (total <= 0) {
            return "";
        }
        int filled = (int) (BAR * share(done, total));
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] ";
    }

    private static double share(long done, long total) {
        return total <= 0 ? 0 : Math.min(1, (double) done / total);
    }
}
