package org.cablestats.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.result.Csv;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** In which form a page is sent: to be read, or as data. */
enum DataForm {
    HTML("", "text/html; charset=utf-8"),
    CSV(".csv", "text/csv; charset=utf-8"),
    JSON(".json", "application/json");

    private final String ending;
    private final String type;

    DataForm(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** That of a path, by what it ends in. */
    static DataForm of(String path) {
        return path.endsWith(CSV.ending) ? CSV : path.endsWith(JSON.ending) ? JSON : HTML;
    }

    String ending() {
        return ending;
    }

    /** As a header of HTTP names it. */
    String type() {
        return type;
    }

    /** A table as data; CSV for spreadsheets, JSON exact, as {@code cablestats query} prints them. */
    String data(ResultTable table) {
        return this == CSV ? Csv.of(table) : json(table);
    }

    private static String json(ResultTable table) {
        List<String> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add("\n" + Json.of(object(table, row))));
        return "[" + String.join(",", rows) + (rows.isEmpty() ? "]\n" : "\n]\n");
    }

    private static Map<String, @Nullable Object> object(ResultTable table, List<@Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            object.put(table.columns().get(i).name(), row.get(i));
        }
        return object;
    }
}
