package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.cablestats.load.Progress;
import org.jspecify.annotations.Nullable;

/** Lines for a log: each begins with the time, UTC. Thread-safe. */
final class ProgressLog implements Progress {
    /** Two lines a minute: a nightly load of minutes stays on a page. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Messages messages;
    private final InstantSource clock;
    private String step = "";
    private @Nullable Instant begun;
    private @Nullable Pace pace;
    private Instant told = Instant.EPOCH;

    ProgressLog(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name) {
        step = name;
        pace = null;
        told = clock.instant();
        begun = told;
        tell("begins", told);
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        Instant now = clock.instant();
        if (pace == null || !pace.unit().equals(unit)) {
            pace = new Pace(now, done, unit);
        }
        if (Duration.between(told, now).compareTo(BETWEEN) >= 0) {
            told = now;
            tell(pace.text(done, total, now), now);
        }
    }

    @Override
    public synchronized void end() {
        if (begun != null) {
            Instant now = clock.instant();
            tell("ends after " + Summary.seconds(Duration.between(begun, now)), now);
            begun = null;
        }
    }

    private void tell(String what, Instant now) {
        messages.line(now.truncatedTo(ChronoUnit.SECONDS) + " " + step + " " + what);
    }
}
