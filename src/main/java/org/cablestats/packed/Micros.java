package org.cablestats.packed;

import java.time.Instant;

/** Times as tables and indexes keep them: microseconds since 1970, 292,000 years to either side. */
public final class Micros {
    private static final long A_SECOND = 1_000_000;
    private static final int NANOS = 1_000;

    private Micros() {}

    /**
     * Those of a time; what is less than one is left out. {@code ChronoUnit} counts nanoseconds on the way, and these overflow where a source
     * says year 2300.
     */
    public static long of(Instant time) {
        return Math.addExact(Math.multiplyExact(time.getEpochSecond(), A_SECOND), time.getNano() / NANOS);
    }

    /** The time after so many. */
    public static Instant time(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, A_SECOND), Math.floorMod(micros, A_SECOND) * NANOS);
    }
}
