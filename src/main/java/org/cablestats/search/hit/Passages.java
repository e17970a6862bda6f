package org.cablestats.search.hit;

import org.cablestats.search.words.Query;

/** The passages of a state, to be searched. */
public interface Passages extends AutoCloseable {
    /**
     * Looks for a query.
     *
     * @param limit number of passages to show, at least 1
     */
    Hits find(Query query, CableFilter filter, int limit);

    @Override
    void close();
}
