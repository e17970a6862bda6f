package org.cablestats.search.hit;

import java.util.List;

/**
 * What a search found.
 *
 * @param first the earliest passages, as many as were asked for; those of a moment by the cable's id, those of a cable in the order of
 *     its text, those without a date last
 * @param cables number of cables in which there is something
 * @param passages number of passages that have it
 */
public record Hits(List<Hit> first, long cables, long passages) {
    public Hits {
        first = List.copyOf(first);
    }
}
