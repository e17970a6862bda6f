package org.cablestats.alert;

import java.time.Duration;
import org.cablestats.finding.usual.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * How much a row grew from run to run.
 *
 * @param value less than nought where it shrank
 * @param whole how much that grew of which it is a part; null of a number that is no part
 * @param days between the runs
 */
record Increment(double value, @Nullable Long whole, double days) {
    /** Two runs in one second are no day apart, and not at once. */
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    /** From one run to the next; null where the row is missing in one of the two. */
    static @Nullable Increment of(@Nullable Figure before, @Nullable Figure now, Duration between) {
        if (before == null || now == null) {
            return null;
        }
        Duration time = between.compareTo(SHORTEST) < 0 ? SHORTEST : between;
        return new Increment(
                now.value() - before.value(),
                now.whole() == null || before.whole() == null ? null : (Long) (now.whole() - before.whole()),
                time.toSeconds() / (double) Duration.ofDays(1).toSeconds());
    }

    boolean isLess() {
        return whole == null && value < 0;
    }

    boolean isTooLarge() {
        return Math.abs(value) > Figure.LARGEST || (whole != null && whole > Figure.LARGEST);
    }

    /** As events in that time, or as a part of what came; null where it is neither, or too large. */
    @Nullable Quantity came() {
        if (isTooLarge()) {
            return null;
        }
        if (whole == null) {
            return Quantity.events(Math.max(0, (long) value), days);
        }
        return whole < 1 || value < 0 || value > whole ? null : Quantity.part((long) value, whole);
    }

    /** Null where it is too large. */
    @Nullable Quantity went() {
        return isTooLarge() ? null : Quantity.events(Math.max(0, -(long) value), days);
    }
}
