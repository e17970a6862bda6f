package org.cablestats.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.jspecify.annotations.Nullable;

/** What a warehouse answers to SQL. */
public final class Asked {
    private Asked() {}

    /** Rows, in the answer's order. */
    public static List<List<@Nullable Object>> rows(Path warehouse, String sql, @Nullable Integer snapshot) {
        return rows(Loading.ENGINE, warehouse, sql, snapshot);
    }

    /** Rows of a warehouse with other options. */
    public static List<List<@Nullable Object>> rows(
            EngineOptions engine, Path warehouse, String sql, @Nullable Integer snapshot) {
        return rows(engine, WarehousePlace.of(warehouse), sql, snapshot);
    }

    /** Rows of a warehouse anywhere. */
    public static List<List<@Nullable Object>> rows(
            EngineOptions engine, WarehousePlace warehouse, String sql, @Nullable Integer snapshot) {
        try (Warehouse open = Warehouse.open(warehouse, engine)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            new Queries(open, open.snapshot(snapshot), Selection.ALL)
                    .ask(sql)
                    .rows()
                    .forEachRemaining(rows::add);
            return rows;
        }
    }

    /** Counts of a current state: the answer's second column by its first. */
    static Map<String, Long> counts(Path warehouse, String sql) {
        Map<String, Long> counts = new TreeMap<>();
        rows(warehouse, sql, null).forEach(row -> counts.put(String.valueOf(row.get(0)), (Long) row.get(1)));
        return counts;
    }
}
