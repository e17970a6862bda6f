package org.cablestats.table.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a cable a row is. A load that changes a row writes its ordinal into it; but for the issue that a cable goes by several
 * ids, which it adds to a row of an earlier load.
 *
 * @param version a number for the load and the issues
 */
record RowVersion(String id, long version) {
    static final List<String> COLUMNS = List.of("id", "load_id", "issues");

    static RowVersion of(List<? extends @Nullable Object> row) {
        return new RowVersion(String.valueOf(row.get(0)), ValueHash.of(row.subList(1, row.size())));
    }
}
