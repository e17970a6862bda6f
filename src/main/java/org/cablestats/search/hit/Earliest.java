package org.cablestats.search.hit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Of any number of passages the earliest, each with what is known of it. */
public final class Earliest<T> {
    private final int limit;
    private final PriorityQueue<Entry<T>> latestFirst;

    private record Entry<T>(Place place, T passage) {
        static final Comparator<Entry<?>> IN_ORDER = Comparator.comparing(Entry::place, Place.IN_ORDER);
    }

    /** So many of them. */
    public Earliest(int limit) {
        this.limit = limit;
        this.latestFirst = new PriorityQueue<>(Entry.IN_ORDER.reversed());
    }

    /** The latest that is still one of them; null where any would be. */
    public @Nullable Place last() {
        return latestFirst.size() < limit ? null : latestFirst.element().place;
    }

    /** Takes a passage where it is one of them. */
    public void add(Place place, Supplier<T> passage) {
        Place last = last();
        if (last != null && Place.IN_ORDER.compare(place, last) >= 0) {
            return;
        }
        if (last != null) {
            latestFirst.remove();
        }
        latestFirst.add(new Entry<>(place, passage.get()));
    }

    /** Takes those of another. */
    public void addAll(Earliest<T> other) {
        other.latestFirst.forEach(entry -> add(entry.place, entry::passage));
    }

    /** Them, in order. */
    public List<T> inOrder() {
        List<Entry<T>> entries = new ArrayList<>(latestFirst);
        entries.sort(Entry.IN_ORDER);
        return entries.stream().map(Entry::passage).toList();
    }
}
