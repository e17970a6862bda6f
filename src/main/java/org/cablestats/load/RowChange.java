package org.cablestats.load;

import java.io.Serializable;
import java.util.List;
import org.cablestats.table.row.StoredRow;
import org.jspecify.annotations.Nullable;

/** What becomes of each stored row. */
interface RowChange extends Serializable {
    /** It falls away. */
    List<StoredRow> GONE = List.of();

    /** What stands in its place; null where it stays as it is. */
    @Nullable List<StoredRow> apply(StoredRow row);
}
