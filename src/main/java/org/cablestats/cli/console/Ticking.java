package org.cablestats.cli.console;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.cablestats.progress.Progress;
import org.cablestats.table.EngineTasks;
import org.jspecify.annotations.Nullable;

/** The steps that run, shown as they get on and as time goes by. Thread-safe. */
final class Ticking implements Progress {
    /** Where steps are shown: nowhere, unless it says otherwise. */
    interface Shown {
        /** A step began. */
        default void begun(RunningStep step) {}

        /** The running step got further, or time went by. */
        default void further(RunningStep step, Instant now) {}

        /** A step ended; null where it was not part of another. */
        default void ended(RunningStep step, @Nullable RunningStep whole, Instant now) {}
    }

    private final Shown shown;
    private final InstantSource clock;
    private final EngineTasks tasks;
    private final Duration tick;
    private final Deque<RunningStep> steps = new ArrayDeque<>();
    private @Nullable ScheduledExecutorService ticks;

    /** A progress that shows the running step anew after each tick. */
    Ticking(Shown shown, InstantSource clock, EngineTasks tasks, Duration tick) {
        this.shown = shown;
        this.clock = clock;
        this.tasks = tasks;
        this.tick = tick;
    }

    @Override
    public synchronized void begin(String step) {
        steps.push(new RunningStep(step, clock.instant(), tasks));
        shown.begun(steps.element());
        if (ticks == null) {
            ticks = Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "clock");
                thread.setDaemon(true);
                return thread;
            });
            var unused = ticks.scheduleAtFixedRate(this::tick, tick.toMillis(), tick.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        RunningStep running = steps.peek();
        if (running != null) {
            running.advance(done, total, unit, clock.instant());
            tick();
        }
    }

    synchronized void tick() {
        RunningStep running = steps.peek();
        if (running != null) {
            shown.further(running, clock.instant());
        }
    }

    @Override
    public synchronized void end() {
        RunningStep ended = steps.poll();
        if (steps.isEmpty()) {
            stop();
        }
        if (ended != null) {
            shown.ended(ended, steps.peek(), clock.instant());
        }
    }

    /** Shows nothing more on its own: what went wrong stands there now. */
    synchronized void stop() {
        if (ticks != null) {
            ticks.shutdownNow();
            ticks = null;
        }
    }

    /** The step that runs, and not those that it is part of; null between steps. */
    synchronized @Nullable String running() {
        RunningStep running = steps.peek();
        return running == null ? null : running.name();
    }
}
