package org.cablestats.sample;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Serial numbers: each post counts from 1 through the year, and most of what it counts is in no corpus. */
final class Serials {
    private static final int DAYS = 366;

    private final long seed;
    private final Map<String, Integer> last = new HashMap<>();

    Serials(long seed) {
        this.seed = seed;
    }

    /** The next number of a post, above all that it had in the year; dates must not go backwards. */
    int next(SamplePost post, LocalDateTime created) {
        String year = post.station() + created.getYear();
        int perDay = 1 + post.yearlyVolume() / DAYS;
        int expected = (int) ((long) post.yearlyVolume() * (created.getDayOfYear() - 1) / DAYS);
        Dice dice = Dice.of(seed, year, last.getOrDefault(year, 0));
        int serial = Math.max(expected + dice.between(1, perDay), last.getOrDefault(year, 0) + 1);
        last.put(year, serial);
        return serial;
    }
}
