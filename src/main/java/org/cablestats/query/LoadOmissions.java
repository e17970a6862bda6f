package org.cablestats.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.cablestats.fault.UsageException;
import org.cablestats.query.SourcesRead.Load;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * What loads left out, one a row with its place: records that could not be read, records of which another version stays, and
 * files that were passed over. Also of loads that were stopped, so that a warehouse without any snapshot has them, too.
 */
public final class LoadOmissions {
    private static final Map<StoredTable, List<String>> COLUMNS = Map.of(
            StoredTable.REJECTS,
            List.of("load", "state", "file", "offset", "length", "reason", "excerpt"),
            StoredTable.DUPLICATES,
            List.of(
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
                    "survivor_offset"),
            StoredTable.IGNORED,
            List.of("load", "state", "file", "length", "reason"));
    private static final List<String> PLACE = List.of("load", "file", "offset", "reason");

    private final Warehouse warehouse;
    private final Reach reach;
    private final List<Load> loads;

    /**
     * What loads left out.
     *
     * @throws UsageException where there was no such load
     */
    public LoadOmissions(Warehouse warehouse, Reach reach) {
        this.warehouse = warehouse;
        this.reach = reach;
        this.loads = loads(warehouse);
        if (loads.isEmpty()) {
            throw new UsageException("Cannot read warehouse '" + warehouse.place() + "': nothing was loaded into it");
        }
        int last = last().ordinal();
        if (reach instanceof Reach.One one && one.load() > last) {
            throw new UsageException(
                    "Invalid load: " + one.load() + " (expected 1" + (last == 1 ? "" : " to " + last) + ")");
        }
    }

    private static List<Load> loads(Warehouse warehouse) {
        Map<Integer, Load> loads = new TreeMap<>();
        // A load that was killed between its commit and its row is there as well.
        warehouse.snapshots().stream()
                .map(snapshot -> snapshot.restores() == null
                        ? new Load(snapshot.ordinal(), "published", List.of())
                        : new Load(snapshot.ordinal(), "rolled_back", List.of("" + snapshot.restores())))
                .forEach(load -> loads.put(load.ordinal(), load));
        warehouse
                .rows(LoadRow.class)
                .forEach(load -> loads.put(load.ordinal(), new Load(load.ordinal(), load.state(), load.inputNames())));
        return List.copyOf(loads.values());
    }

    private Load last() {
        return loads.get(loads.size() - 1);
    }

    /** Whether the last load was stopped: then it is no part of the current state. */
    public boolean isLastStopped() {
        return last().state().equals("stopped");
    }

    /**
     * Records that were left out.
     *
     * @param rows the first ones
     * @param left number of further ones, which are not listed
     */
    public record Listing(Answer rows, long left) {}

    /**
     * Those of a table, sorted by load and place.
     *
     * @param reason that they were left out for; null for any
     * @param most number of those that are listed; null for all
     */
    public Listing list(StoredTable table, @Nullable String reason, @Nullable Integer most) {
        Dataset<Row> all = of(table);
        List<String> columns = Objects.requireNonNull(COLUMNS.get(table));
        Dataset<Row> rows = (reason == null ? all : all.where(all.col("reason").equalTo(reason)))
                .selectExpr(columns.toArray(String[]::new))
                .orderBy(PLACE.stream()
                        .filter(columns::contains)
                        .map(functions::col)
                        .toArray(Column[]::new));
        return most == null
                ? new Listing(Answer.of(rows), 0)
                : new Listing(Answer.of(rows.limit(most)), Math.max(0, rows.count() - most));
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
        if (reach instanceof Reach.Current) {
            return current(all);
        }
        if (reach instanceof Reach.All) {
            return all;
        }
        int load = reach instanceof Reach.One one ? one.load() : last().ordinal();
        return all.where(all.col("load").equalTo(load));
    }

    private Dataset<Row> current(Dataset<Row> all) {
        SourcesRead sources = SourcesRead.of(loads);
        int load = all.schema().fieldIndex("load");
        int file = all.schema().fieldIndex("file");
        FilterFunction<Row> holds = row -> sources.holds(row.getInt(load), row.getString(file));
        String[] place = PLACE.stream()
                .filter(List.of(all.columns())::contains)
                .filter(column -> !column.equals("load"))
                .toArray(String[]::new);
        return all.filter(holds).dropDuplicates(place);
    }

    /** The state of a load that was killed before it wrote its row. */
    private Column unsettled() {
        String published = warehouse.snapshots().stream()
                .map(snapshot -> Integer.toString(snapshot.ordinal()))
                .collect(Collectors.joining(", "));
        return published.isEmpty()
                ? functions.lit("unfinished")
                : functions.expr("if(load IN (" + published + "), 'published', 'unfinished')");
    }
}
