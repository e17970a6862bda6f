package org.cablestats.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.PolicyException;
import org.cablestats.progress.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How long a run may take, by a clock that nobody sets. When the time is over, what the engine is at is stopped, and the run ends
 * where it next tells its progress: between two parts of the work, so that each is there whole or not at all.
 */
final class TimeLimit implements AutoCloseable {
    /** What is asked of the engine after it was stopped is stopped soon after. */
    private static final long BETWEEN = 200;

    private final @Nullable Duration limit;
    private final LongSupplier clock;
    private final long start;
    private @Nullable ScheduledExecutorService watch;

    /**
     * A limit that begins now.
     *
     * @param limit null for none
     * @param clock nanoseconds, such as those of {@link System#nanoTime}
     */
    TimeLimit(@Nullable Duration limit, LongSupplier clock) {
        this.limit = limit;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Stops work when the time is over, until this is closed. */
    void guard(Runnable stop) {
        if (limit == null) {
            return;
        }
        watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "time limit");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(stop, left().toMillis(), BETWEEN, TimeUnit.MILLISECONDS);
    }

    /** What is left of it; a day where there is none. */
    Duration left() {
        return limit == null ? Duration.ofDays(1) : limit.minusNanos(clock.getAsLong() - start);
    }

    boolean isOver() {
        return limit != null && clock.getAsLong() - start >= limit.toNanos();
    }

    /** A progress that ends the run where it is told after the time. */
    Progress of(Progress progress) {
        return limit == null
                ? progress
                : new Progress() {
                    @Override
                    public void begin(String step) {
                        verify();
                        progress.begin(step);
                    }

                    @Override
                    public void advance(long done, long total, String unit) {
                        progress.advance(done, total, unit);
                    }

                    @Override
                    public void end() {
                        progress.end();
                    }
                };
    }

    private void verify() {
        if (isOver()) {
            throw end(null);
        }
    }

    /** The end by this limit, where a fault came when the time was over; null where it is not. */
    @Nullable PolicyException endBehind(Exception fault) {
        return isOver() && !(fault instanceof PolicyException) ? end(fault) : null;
    }

    private PolicyException end(@Nullable Exception cause) {
        String time = limit == null ? "" : limit.toSeconds() + " s";
        return new PolicyException(
                PolicyException.Policy.TIME_LIMIT,
                "Ended after " + time
                        + ", the time-limit of the job: what was published is whole, and nothing is half there",
                cause);
    }

    /** Waits, at most until the time is over. */
    void sleep(Duration time) {
        Duration longest = left();
        try {
            Thread.sleep(Math.max(0, (time.compareTo(longest) < 0 ? time : longest).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("Cannot wait for a retry: interrupted", e);
        }
        verify();
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.shutdownNow();
        }
    }
}
