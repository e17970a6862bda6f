package org.cablestats.search.hit;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands among all others.
 *
 * @param created when its cable was sent; null where unknown
 * @param number of the passage in its cable, from 0
 */
public record Place(@Nullable Instant created, String id, int number) {
    /** As historians read: by time, by cable, by text. */
    public static final Comparator<Place> IN_ORDER = Comparator.comparing(
                    Place::created, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Place::id)
            .thenComparingInt(Place::number);
}
