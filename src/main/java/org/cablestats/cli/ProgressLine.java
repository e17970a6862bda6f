package org.cablestats.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cablestats.load.Progress;
import org.jspecify.annotations.Nullable;

/** One line at the foot of a terminal, drawn over as a step gets on. Thread-safe. */
final class ProgressLine implements Progress {
    private static final int BAR = 20;

    /** Ten pictures a second look smooth and cost nothing. */
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Messages messages;
    private final int columns;
    private final InstantSource clock;
    private final Deque<String> steps = new ArrayDeque<>();
    private @Nullable Pace pace;
    private Instant drawn = Instant.EPOCH;

    ProgressLine(Messages messages, int columns, InstantSource clock) {
        this.messages = messages;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(String name) {
        steps.push(name);
        start(name);
    }

    @Override
    public synchronized void advance(long done, long total, String unit) {
        Instant now = clock.instant();
        if (pace == null || !pace.unit().equals(unit)) {
            pace = new Pace(now, done, unit);
        }
        if (Duration.between(drawn, now).compareTo(BETWEEN) < 0) {
            return;
        }
        drawn = now;
        messages.draw(cut(name() + " " + bar(done, total) + pace.text(done, total, now)));
    }

    @Override
    public synchronized void end() {
        steps.poll();
        if (steps.isEmpty()) {
            messages.erase();
        } else {
            start(name());
        }
    }

    private void start(String name) {
        pace = null;
        messages.draw(cut(name + " ..."));
    }

    private String name() {
        String name = steps.peek();
        return name == null ? "" : name;
    }

    private static String bar(long done, long total) {
        if (total <= 0) {
            return "";
        }
        int filled = (int) Math.min(BAR, BAR * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] ";
    }

    /** A line that reaches the last column would wrap and could not be drawn over. */
    private String cut(String text) {
        return text.substring(0, Math.min(text.length(), columns - 1));
    }
}
