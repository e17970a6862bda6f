package org.cablestats.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.cablestats.table.EngineTasks;

/** A step that runs: how far it is and how long it takes. What it says of that never goes back, in whatever order it hears. */
final class RunningStep {
    private static final int BAR = 20;
    private static final double MEGABYTE = 1e6;

    private final String name;
    private final Instant begun;
    private final EngineTasks tasks;
    private final long tasksBefore;
    private final long knownBefore;
    /** What is counted; empty where nothing was heard yet. */
    private String unit = "";
    /** When the unit was first heard of: what comes before it is start-up. */
    private Instant first;
    /** How much was done then. */
    private long already;

    private long done;
    private long total;

    RunningStep(String name, Instant begun, EngineTasks tasks) {
        this.name = name;
        this.begun = begun;
        this.first = begun;
        this.tasks = tasks;
        this.tasksBefore = tasks.done();
        this.knownBefore = tasks.known();
    }

    String name() {
        return name;
    }

    Instant begun() {
        return begun;
    }

    /** Hears how far the step is; what is behind what was heard before is late, and passed over. */
    void advance(long nowDone, long nowTotal, String nowUnit, Instant now) {
        boolean isSame = unit.equals(nowUnit);
        boolean isLate = share(nowDone, nowTotal) < share(done, total) || (isSame && nowDone < done);
        if (isLate) {
            return;
        }
        if (!isSame) {
            unit = nowUnit;
            first = now;
            already = nowDone;
        }
        done = nowDone;
        total = nowTotal;
    }

    /**
     * For example {@code 45 %, 1,234 of 2,700 records, 120/s, 0:12 left}; parts that are not known are left out. Where nothing was
     * heard the engine's tasks are counted.
     */
    String text(Instant now) {
        String elapsed = clock(Duration.between(begun, now).toSeconds());
        if (unit.isEmpty()) {
            long ended = tasks.done() - tasksBefore;
            long started = Math.max(ended, tasks.known() - knownBefore);
            return started == 0 ? elapsed : String.format(Locale.ROOT, "%,d of %,d tasks, %s", ended, started, elapsed);
        }
        StringBuilder text = new StringBuilder();
        if (total > 0) {
            text.append(Math.min(100, 100 * done / total)).append(" %, ");
        }
        text.append(amount(done)).append(total > 0 ? " of " + amount(total) : "");
        text.append(' ').append(countsBytes() ? "MB" : unit).append(", ");
        long milliseconds = Duration.between(first, now).toMillis();
        long since = done - already;
        // Below a second a rate is noise.
        boolean hasRate = milliseconds >= 1000 && since > 0;
        long rate = hasRate ? since * 1000 / milliseconds : 0;
        text.append(rate > 0 ? amount(rate) + (countsBytes() ? " MB/s, " : "/s, ") : "");
        boolean hasEnd = hasRate && total > done;
        return text.append(hasEnd ? clock((total - done) * milliseconds / since / 1000) + " left" : elapsed)
                .toString();
    }

    /** How much of the step is done, as a picture; empty where its end is not known. */
    String bar() {
        if (total <= 0) {
            return "";
        }
        int filled = (int) (BAR * share(done, total));
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] ";
    }

    private boolean countsBytes() {
        return unit.equals("bytes");
    }

    private String amount(long count) {
        return countsBytes()
                ? String.format(Locale.ROOT, "%,.1f", count / MEGABYTE)
                : String.format(Locale.ROOT, "%,d", count);
    }

    private static double share(long done, long total) {
        return total <= 0 ? 0 : Math.min(1, (double) done / total);
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
