package org.cablestats.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cablestats.load.Progress;
import org.jspecify.annotations.Nullable;

/** A progress with a clock that ticks while a step runs, and which knows the steps that run. Thread-safe. */
final class Ticking implements Progress {
    private final TickingProgress progress;
    private final Deque<String> steps = new ArrayDeque<>();
    private @Nullable ScheduledExecutorService clock;

    Ticking(TickingProgress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void begin(String step) {
        steps.push(step);
        progress.begin(step);
        if (clock == null) {
            clock = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "clock");
                thread.setDaemon(true);
                return thread;
            });
            var unused = clock.scheduleAtFixedRate(progress::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void advance(long done, long total, String unit) {
        progress.advance(done, total, unit);
    }

    @Override
    public synchronized void end() {
        steps.poll();
        if (steps.isEmpty()) {
            stop();
        }
        progress.end();
    }

    /** Shows nothing more on its own: what went wrong stands there now. */
    synchronized void stop() {
        if (clock != null) {
            clock.shutdownNow();
            clock = null;
        }
    }

    /** The step that runs, and not those that it is part of; null between steps. */
    synchronized @Nullable String running() {
        return steps.peek();
    }
}
