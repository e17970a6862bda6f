package org.cablestats.progress;

import java.time.Duration;

/**
 * How long a part of a step took.
 *
 * @param part what a person calls it
 */
public record Timing(String part, Duration time) {
    /** Of a part that began at a moment of {@link System#nanoTime} and is over now. */
    public static Timing since(long start, String part) {
        return new Timing(part, Duration.ofNanos(System.nanoTime() - start));
    }
}
