package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cablestats.table.EngineTasks;

/** Lines for a log: each begins with the time, UTC. Thread-safe. */
final class ProgressLog implements TickingProgress {
    /** Two lines a minute: a nightly load of minutes stays on a page. */
    static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Messages messages;
    private final InstantSource clock;
    private final EngineTasks tasks;
    private final Duration shortest;
    private final Deque<RunningStep> steps = new ArrayDeque<>();
    private Instant told = Instant.EPOCH;

    /** A log that names no step which ends sooner than the shortest. */
    ProgressLog(Messages messages, InstantSource clock, EngineTasks tasks, Duration shortest) {
        this.messages = messages;
        this.clock = clock;
        this.tasks = tasks;
        this.shortest = shortest;
    }

    @Override
    public synchronized void begin(String name) {
        told = clock.instant();
        steps.push(new RunningStep(name, told, tasks));
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        RunningStep running = steps.peek();
        if (running != null) {
            running.advance(done, total, unit, clock.instant());
            tick();
        }
    }

    @Override
    public synchronized void tick() {
        RunningStep running = steps.peek();
        Instant now = clock.instant();
        if (running != null && Duration.between(told, now).compareTo(BETWEEN) >= 0) {
            told = now;
            tell(running.name() + ": " + running.text(now), now);
        }
    }

    @Override
    public synchronized void end() {
        RunningStep ended = steps.poll();
        Instant now = clock.instant();
        if (ended != null && ended.elapsed(now).compareTo(shortest) >= 0) {
            tell(ended.name() + " done in " + Summary.seconds(ended.elapsed(now)), now);
        }
    }

    private void tell(String what, Instant now) {
        messages.line(now.truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
