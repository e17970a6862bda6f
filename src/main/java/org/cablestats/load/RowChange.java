package org.cablestats.load;

import java.io.Serializable;
import java.util.List;
import org.cablestats.table.StoredRow;
import org.jspecify.annotations.Nullable;

/** What becomes of each stored row. */
interface RowChange extends Serializable {
    /** It falls away. */
    List<List<@Nullable Object>> GONE = List.of();

    /** The rows in its place, of the same columns; null where it stays as it is. */
    @Nullable List<List<@Nullable Object>> apply(StoredRow row);
}
