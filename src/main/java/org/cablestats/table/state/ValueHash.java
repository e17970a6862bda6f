package org.cablestats.table.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of 64 bits in place of a column's value, so that two states can be compared without keeping the values of either: FNV-1a over
 * the parts. That two different values have the same one is possible, and not to be expected of as many as there are cables.
 */
final class ValueHash {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private ValueHash() {}

    static long of(@Nullable Object value) {
        return add(BASIS, value);
    }

    // What kind of value it is comes first: nothing, no text and no list are three.
    private static long add(long hash, @Nullable Object value) {
        if (value == null) {
            return mixed(hash, 1);
        }
        if (value instanceof CharSequence text) {
            return addText(mixed(mixed(hash, 2), text.length()), text);
        }
        if (value instanceof List<?> list) {
            long all = mixed(mixed(hash, 3), list.size());
            for (Object each : list) {
                all = add(all, each);
            }
            return all;
        }
        return mixed(mixed(hash, 4), bits(value));
    }

    private static long addText(long hash, CharSequence text) {
        long all = hash;
        for (int i = 0; i < text.length(); i++) {
            all = (all ^ text.charAt(i)) * PRIME;
        }
        return all;
    }

    private static long bits(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Double number) {
            return Double.doubleToLongBits(number);
        }
        return value instanceof Instant time ? time.getEpochSecond() * 1_000_003 + time.getNano() : value.hashCode();
    }

    /** Eight bytes at a time, each of which reaches the lowest. */
    private static long mixed(long hash, long bits) {
        long all = (hash ^ bits) * PRIME;
        return (all ^ (all >>> 32)) * PRIME;
    }
}
