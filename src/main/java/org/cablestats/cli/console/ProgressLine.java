package org.cablestats.cli.console;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line at the foot of a terminal, drawn over as a step gets on. */
final class ProgressLine implements Ticking.Shown {
    /** Ten pictures a second look smooth and cost nothing. */
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Messages messages;
    private final int columns;
    private Instant drawn = Instant.EPOCH;

    ProgressLine(Messages messages, int columns) {
        this.messages = messages;
        this.columns = columns;
    }

    @Override
    public void begun(RunningStep step) {
        draw(step.name() + " ...");
    }

    @Override
    public void further(RunningStep step, Instant now) {
        if (Duration.between(drawn, now).compareTo(BETWEEN) >= 0) {
            drawn = now;
            draw(step.name() + " " + step.bar() + step.text(now));
        }
    }

    @Override
    public void ended(RunningStep step, @Nullable RunningStep whole, Instant now) {
        if (whole == null) {
            messages.erase();
        } else {
            begun(whole);
        }
    }

    /** A line that reaches the last column would wrap and could not be drawn over. */
    private void draw(String text) {
        messages.draw(text.substring(0, Math.min(text.length(), columns - 1)));
    }
}
