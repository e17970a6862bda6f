package org.cablestats.finding;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A share over periods of one length.
 *
 * @param name whose share
 * @param parts how many in each period, 0 to as many as the whole
 * @param wholes of how many in each period; 0 where there are none
 */
public record Course(String name, List<Long> parts, List<Long> wholes) {
    public Course {
        parts = List.copyOf(parts);
        wholes = List.copyOf(wholes);
        if (parts.size() != wholes.size()) {
            throw new IllegalArgumentException("Invalid course: " + parts + " of " + wholes);
        }
    }

    /** Number of periods. */
    public int size() {
        return wholes.size();
    }

    /** The share of some periods together; null where there is nothing, or more than the tests are made for. */
    public @Nullable Share pooled(IntPredicate chosen) {
        long part = sum(parts, chosen);
        long whole = sum(wholes, chosen);
        return whole < 1 || whole > Integer.MAX_VALUE ? null : new Share(part, whole);
    }

    /** Numbers beyond those of the tests are cut to them, so that a sum of thousands of them is one. */
    private static long sum(List<Long> numbers, IntPredicate chosen) {
        return IntStream.range(0, numbers.size())
                .filter(chosen)
                .mapToLong(i -> Math.min(numbers.get(i), 1L << Integer.SIZE))
                .sum();
    }
}
