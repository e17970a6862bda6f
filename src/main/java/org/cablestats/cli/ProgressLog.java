package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cablestats.load.Progress;
import org.jspecify.annotations.Nullable;

/** Lines for a log: each begins with the time, UTC. Thread-safe. */
final class ProgressLog implements Progress {
    /** Two lines a minute: a nightly load of minutes stays on a page. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Messages messages;
    private final InstantSource clock;
    private final Deque<Begun> steps = new ArrayDeque<>();
    private @Nullable Pace pace;
    private Instant told = Instant.EPOCH;

    private record Begun(String step, Instant at) {}

    ProgressLog(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name) {
        pace = null;
        told = clock.instant();
        steps.push(new Begun(name, told));
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        Instant now = clock.instant();
        if (pace == null || !pace.unit().equals(unit)) {
            pace = new Pace(now, done, unit);
        }
        Begun running = steps.peek();
        if (running != null && Duration.between(told, now).compareTo(BETWEEN) >= 0) {
            told = now;
            tell(running.step() + ": " + pace.text(done, total, now), now);
        }
    }

    @Override
    public synchronized void end() {
        Begun ended = steps.poll();
        if (ended != null) {
            pace = null;
            Instant now = clock.instant();
            tell(ended.step() + " done in " + Summary.seconds(Duration.between(ended.at(), now)), now);
        }
    }

    private void tell(String what, Instant now) {
        messages.line(now.truncatedTo(ChronoUnit.SECONDS) + " " + what);
    }
}
