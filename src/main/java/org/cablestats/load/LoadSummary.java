package org.cablestats.load;

import java.util.Map;
import org.cablestats.table.LoadCounts;
import org.jspecify.annotations.Nullable;

/**
 * What a load did.
 *
 * @param ordinal of the load; 0 for a dry run
 * @param state how it ended
 * @param counts what became of the records
 * @param rejects number of rejected records by reason
 * @param ignored files of no known layout that were passed over
 * @param cables rows of the table afterwards
 * @param firstYear of the cables in the table
 * @param lastYear of the cables in the table
 * @param origins the five origins with most cables in the table, largest first
 */
public record LoadSummary(
        int ordinal,
        State state,
        LoadCounts counts,
        Map<String, Long> rejects,
        long ignored,
        long cables,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        Map<String, Long> origins) {

    /** How a load ended. */
    public enum State {
        /** Something changed and is visible. */
        PUBLISHED,
        /** Nothing changed; no snapshot was made. */
        UNCHANGED,
        /** More rejects than the limit; nothing was made visible. */
        STOPPED,
        /** Nothing was written. */
        DRY_RUN
    }
}
