package org.cablestats.sample;

import java.util.List;
import java.util.Random;

/**
 * Every random choice of the sample. A dice belongs to one purpose and one number, so that a change to one cable leaves all
 * others as they were.
 *
 * <p>Uses only those methods of {@link Random} whose algorithm its documentation fixes: the same seed gives the same sample with
 * every Java.
 */
final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice of a purpose, for example {@code "tags"}, and a number, for example a cable's. */
    static Dice of(long seed, String purpose, long number) {
        long mixed = (seed * 0x9E3779B97F4A7C15L) ^ ((long) purpose.hashCode() << 32) ^ (number * 0xD1B54A32D192ED03L);
        return new Dice(mixed ^ (mixed >>> 29));
    }

    /** True in this share of cases, 0 to 1. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** A number from least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A number from 0, included, to 1, excluded. */
    double share() {
        return random.nextDouble();
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
