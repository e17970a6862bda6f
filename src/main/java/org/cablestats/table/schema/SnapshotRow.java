package org.cablestats.table.schema;

import java.util.List;
import org.cablestats.table.schema.ColumnType.Field;

/** A state as the one row of the view {@code snapshot}. */
public record SnapshotRow(
        @Meaning("Ordinal of the load that published it") int ordinal,

        @Meaning("SHA-256 of the topic dictionary that gave its topics")
        String dictionaryDigest,

        @Meaning("Ordinal of the learned model that was asked, too; 0 where none was")
        int model) {
    /** Its columns. */
    public static List<Field> columns() {
        return RowShape.of(SnapshotRow.class).columns();
    }
}
