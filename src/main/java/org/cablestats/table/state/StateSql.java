package org.cablestats.table.state;

import java.util.stream.Collectors;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.iceberg.util.SnapshotUtil;
import org.cablestats.table.schema.StoredTable;

/** The cables of a state, as SQL that names them in a {@code FROM} clause. */
public final class StateSql {
    private StateSql() {}

    /** Of a published state; a column that the program lacked which wrote it is null. */
    public static String of(Table cables, long snapshotId) {
        String state = StoredTable.CABLES.qualified() + " VERSION AS OF " + snapshotId;
        Schema known = SnapshotUtil.schemaFor(cables, snapshotId);
        String missing = StoredTable.CABLES.schema().columns().stream()
                .filter(column -> known.findField(column.name()) == null)
                .map(column -> ", CAST(NULL AS "
                        + SparkSchemaUtil.convert(column.type()).sql() + ") AS " + column.name())
                .collect(Collectors.joining());
        return missing.isEmpty() ? state : "(SELECT *" + missing + " FROM " + state + ")";
    }

    /** Of a line of the table that is not published. */
    static String of(String branch) {
        return StoredTable.CABLES.qualified() + " VERSION AS OF '" + branch + "'";
    }
}
