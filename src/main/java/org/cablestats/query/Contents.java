package org.cablestats.query;

import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.ParquetFile;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;

/** All rows of a state, for whoever writes them elsewhere: any number, one at a time, in an order that only they decide. */
public final class Contents {
    /** Some 30 MB of text: what comes to this process at once. */
    private static final long CABLES_AT_ONCE = 4000;

    private Contents() {}

    /** The cables, by date and id. */
    public static Answer cables(Warehouse warehouse, Snapshot snapshot) {
        SparkSession session = warehouse.newSession();
        long parts = Math.max(1, snapshot.cables() / CABLES_AT_ONCE);
        session.conf().set("spark.sql.shuffle.partitions", Long.toString(parts));
        Dataset<Row> cables = session.sql("SELECT * FROM " + warehouse.cablesOf(snapshot));
        return Answer.of(cables.orderBy("created", "id"));
    }

    /** Writes a table that the program made, as one Parquet file. */
    public static void write(ResultTable table, Warehouse warehouse, Path file) {
        ParquetFile.write(EngineRows.of(table, warehouse.session()), file);
    }

    /** The rows of a reference table, by its columns from left to right. */
    public static Answer reference(Warehouse warehouse, StoredTable table) {
        Dataset<Row> rows = warehouse.read(table);
        return Answer.of(
                rows.orderBy(Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new)));
    }
}
