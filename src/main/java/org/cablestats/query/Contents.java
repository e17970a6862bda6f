package org.cablestats.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.ParquetFile;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * All cables of a selection of a state, for whoever writes them elsewhere: any number, one at a time, in an order that only they decide,
 * with the columns of the table.
 */
public final class Contents {
    /** Some 30 MB of text: what comes to this process at once. */
    private static final long CABLES_AT_ONCE = 4000;

    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final long count;

    // Null of all cables.
    private final @Nullable Queries queries;

    /**
     * Of a selection.
     *
     * @throws org.cablestats.fault.UsageException where it is none of this snapshot's cables
     */
    public Contents(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.queries = selection.equals(Selection.ALL) ? null : new Queries(warehouse, snapshot, selection);
        this.count = queries == null ? snapshot.cables() : queries.total();
    }

    /** Number of cables. */
    public long count() {
        return count;
    }

    /** The cables, by date and id. */
    public Answer cables() {
        return Answer.of(inOrder(queries));
    }

    /**
     * Writes them, and the reference tables, as plain Parquet: all cables as the files that there are, others as a file of their own.
     *
     * @return how many
     */
    public long write(Path folder) throws IOException {
        if (queries == null) {
            warehouse.export(snapshot, folder);
            return count;
        }
        Path file = warehouse.exportReference(folder);
        Dataset<Row> cables = inOrder(queries);
        ParquetFile.writeLikeFolder(cables, file);
        return cables.sparkSession().read().parquet(file.toUri().toString()).count();
    }

    private Dataset<Row> inOrder(@Nullable Queries asked) {
        long parts = Math.max(1, count / CABLES_AT_ONCE);
        Dataset<Row> cables = asked == null ? stored() : selected(asked);
        cables.sparkSession().conf().set("spark.sql.shuffle.partitions", Long.toString(parts));
        return cables.orderBy("created", "id");
    }

    private Dataset<Row> stored() {
        return warehouse.newSession().sql("SELECT * FROM " + warehouse.cablesOf(snapshot));
    }

    private static Dataset<Row> selected(Queries asked) {
        String columns = String.join(", ", StoredTable.CABLES.columnNames());
        return asked.rows("SELECT " + columns + " FROM cables");
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
