package org.cablestats.job;

import org.cablestats.query.Selection;
import org.cablestats.search.hit.CableFilter;

/** The cables of a selection as a search takes them. */
public final class SearchedCables {
    private SearchedCables() {}

    /** Of a selection without a condition in SQL, which only the engine answers. */
    public static CableFilter of(Selection selection) {
        return new CableFilter(
                selection.from(),
                selection.to(),
                selection.origins(),
                selection.countries(),
                selection.classifications(),
                selection.topics(),
                null);
    }
}
