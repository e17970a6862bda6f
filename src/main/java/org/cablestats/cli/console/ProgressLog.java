package org.cablestats.cli.console;

import java.time.Duration;
import java.time.Instant;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** Lines for a log: each begins with the time, UTC. */
public final class ProgressLog implements Ticking.Shown {
    /** Two lines a minute: a nightly load of minutes stays on a page. */
    static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Messages messages;
    private final Duration shortest;
    private Instant told = Instant.EPOCH;

    /** A log that names no step which ends sooner than the shortest. */
    ProgressLog(Messages messages, Duration shortest) {
        this.messages = messages;
        this.shortest = shortest;
    }

    @Override
    public void begun(RunningStep step) {
        told = step.begun();
    }

    @Override
    public void further(RunningStep step, Instant now) {
        if (Duration.between(told, now).compareTo(BETWEEN) >= 0) {
            told = now;
            tell(step.name() + ": " + step.text(now), now);
        }
    }

    @Override
    public void ended(RunningStep step, @Nullable RunningStep whole, Instant now) {
        Duration elapsed = Duration.between(step.begun(), now);
        if (elapsed.compareTo(shortest) >= 0) {
            tell(step.name() + " done in " + seconds(elapsed), now);
        }
    }

    private void tell(String what, Instant now) {
        messages.progress(now, what);
    }

    /** For example {@code 12.3 s}. */
    public static String seconds(Duration time) {
        return Numbers.decimal(time.toMillis() / 1000.0) + " s";
    }
}
