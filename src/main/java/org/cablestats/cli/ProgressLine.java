package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cablestats.table.EngineTasks;

/** One line at the foot of a terminal, drawn over as a step gets on. Thread-safe. */
final class ProgressLine implements TickingProgress {
    /** Ten pictures a second look smooth and cost nothing. */
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Messages messages;
    private final int columns;
    private final InstantSource clock;
    private final EngineTasks tasks;
    private final Deque<RunningStep> steps = new ArrayDeque<>();
    private Instant drawn = Instant.EPOCH;

    ProgressLine(Messages messages, int columns, InstantSource clock, EngineTasks tasks) {
        this.messages = messages;
        this.columns = columns;
        this.clock = clock;
        this.tasks = tasks;
    }

    @Override
    public synchronized void begin(String name) {
        steps.push(new RunningStep(name, clock.instant(), tasks));
        draw(name + " ...");
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        RunningStep running = steps.peek();
        if (running != null) {
            Instant now = clock.instant();
            running.advance(done, total, unit, now);
            draw(running, now);
        }
    }

    @Override
    public synchronized void tick() {
        RunningStep running = steps.peek();
        if (running != null) {
            draw(running, clock.instant());
        }
    }

    @Override
    public synchronized void end() {
        steps.poll();
        RunningStep running = steps.peek();
        if (running == null) {
            messages.erase();
        } else {
            draw(running.name() + " ...");
        }
    }

    private void draw(RunningStep running, Instant now) {
        if (Duration.between(drawn, now).compareTo(BETWEEN) >= 0) {
            drawn = now;
            draw(running.name() + " " + running.bar() + running.text(now));
        }
    }

    /** A line that reaches the last column would wrap and could not be drawn over. */
    private void draw(String text) {
        messages.draw(text.substring(0, Math.min(text.length(), columns - 1)));
    }
}
