package org.cablestats.learn;

import org.jspecify.annotations.Nullable;

/**
 * How far a method and the tags agree.
 *
 * @param tagged cables that tags assign to a topic
 * @param found cables in which the method found it
 * @param agreed cables of both
 */
record Agreement(long tagged, long found, long agreed) {

    /** Part of what was found that is tagged; null where nothing was found. */
    @Nullable Double precision() {
        return found == 0 ? null : (Double) ((double) agreed / found);
    }

    /** Part of what is tagged that was found; null where nothing is tagged. */
    @Nullable Double recall() {
        return tagged == 0 ? null : (Double) ((double) agreed / tagged);
    }

    /** Harmonic mean of both, {@code 2 agreed / (tagged + found)}; null where nothing is tagged. */
    @Nullable Double f1() {
        return tagged == 0 ? null : (Double) (2.0 * agreed / (tagged + found));
    }

    Agreement plus(Agreement other) {
        return new Agreement(tagged + other.tagged, found + other.found, agreed + other.agreed);
    }
}
