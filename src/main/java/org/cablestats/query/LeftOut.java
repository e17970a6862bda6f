package org.cablestats.query;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * What loads left out, one a row with its place: records that could not be read, records of which another version stays, and
 * files that were passed over. Of all loads, also those that were stopped, so that a warehouse without any snapshot has them, too.
 */
public final class LeftOut {
    private static final List<String> PLACE = List.of("load", "file", "offset", "reason");

    private final Warehouse warehouse;
    private final @Nullable Integer load;

    /**
     * What one load, or every load, left out.
     *
     * @param load ordinal; null for all loads
     * @throws UsageException where there was no such load
     */
    public LeftOut(Warehouse warehouse, @Nullable Integer load) {
        this.warehouse = warehouse;
        this.load = load;
        int loads = loads(warehouse);
        if (loads == 0) {
            throw new UsageException("Cannot read warehouse '" + warehouse.path() + "': nothing was loaded into it");
        }
        if (load != null && load > loads) {
            throw new UsageException(
                    "Invalid load: " + load + " (expected 1" + (loads == 1 ? "" : " to " + loads) + ")");
        }
    }

    private static int loads(Warehouse warehouse) {
        Row logged =
                warehouse.read(StoredTable.LOADS).agg(functions.max("ordinal")).first();
        // A load that was killed between its commit and its row is there as well.
        return warehouse.snapshots().stream()
                .mapToInt(Snapshot::ordinal)
                .reduce(logged.isNullAt(0) ? 0 : logged.getInt(0), Math::max);
    }

    /** The rejected records: load and its state, file, first byte, length, reason and first bytes; sorted by their place. */
    public Answer rejects(@Nullable String reason) {
        Dataset<Row> rejects = of(StoredTable.REJECTS);
        return answer(
                reason == null ? rejects : rejects.where(rejects.col("reason").equalTo(reason)),
                "load",
                "state",
                "file",
                "offset",
                "length",
                "reason",
                "excerpt");
    }

    /** The duplicates: load and its state, id, raw id, file, first byte and reason, and the same of the version that stays. */
    public Answer duplicates(@Nullable String reason) {
        Dataset<Row> duplicates = of(StoredTable.DUPLICATES);
        return answer(
                reason == null
                        ? duplicates
                        : duplicates.where(duplicates.col("reason").equalTo(reason)),
                "load",
                "state",
                "id",
                "raw_id",
                "file",
                "offset",
                "length",
                "reason",
                "survivor_raw_id",
                "survivor_file",
                "survivor_offset");
    }

    /** The files that were passed over: load and its state, file, bytes and reason. */
    public Answer ignored(@Nullable String reason) {
        Dataset<Row> ignored = of(StoredTable.IGNORED);
        return answer(
                reason == null ? ignored : ignored.where(ignored.col("reason").equalTo(reason)),
                "load",
                "state",
                "file",
                "length",
                "reason");
    }

    private Dataset<Row> of(StoredTable table) {
        Dataset<Row> loads = warehouse.read(StoredTable.LOADS).select("ordinal", "state");
        Dataset<Row> records = warehouse
                .read(table)
                .withColumnRenamed("load_id", "load")
                .withColumnRenamed("source_file", "file")
                .withColumnRenamed("source_position", "offset")
                .withColumnRenamed("survivor_position", "survivor_offset");
        Dataset<Row> all = records.join(loads, records.col("load").equalTo(loads.col("ordinal")), "left")
                .withColumn("state", functions.coalesce(functions.col("state"), unsettled()));
        return load == null ? all : all.where(all.col("load").equalTo(load));
    }

    /** The state of a load that was killed before it wrote its row. */
    private org.apache.spark.sql.Column unsettled() {
        String published = warehouse.snapshots().stream()
                .map(snapshot -> Integer.toString(snapshot.ordinal()))
                .collect(Collectors.joining(", "));
        return published.isEmpty()
                ? functions.lit("unfinished")
                : functions.expr("if(load IN (" + published + "), 'published', 'unfinished')");
    }

    private static Answer answer(Dataset<Row> records, String... columns) {
        Dataset<Row> selected = records.selectExpr(columns);
        Dataset<Row> rows = selected.orderBy(PLACE.stream()
                .filter(List.of(columns)::contains)
                .map(functions::col)
                .toArray(org.apache.spark.sql.Column[]::new));
        Iterator<Row> found = rows.toLocalIterator();
        return new Answer(Question.columns(rows), PlainValues.of(found));
    }
}
