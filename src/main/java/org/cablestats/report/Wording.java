package org.cablestats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** Stored values that a page calls by the words of the trade; CSV files keep them as they are stored. */
final class Wording {
    /** Allied Communications Publications 127 and 126 are the formats of teletype headers. */
    private static final Map<String, String> HEADERS = Map.of(
            "acp127", "ACP-127",
            "acp126", "ACP-126",
            "partial", "Partial extract",
            "distribution", "Distribution header",
            "other", "Other header",
            "all", "All cables");

    private Wording() {}

    /** The table in words. */
    static ResultTable of(ResultTable table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            for (int i = 0; i < row.size(); i++) {
                copy.set(i, worded(table.columns().get(i).name(), row.get(i)));
            }
            rows.add(copy);
        }
        return new ResultTable(table.columns(), rows);
    }

    private static @Nullable Object worded(String column, @Nullable Object value) {
        if (!(value instanceof String stored)) {
            return value;
        }
        return switch (column) {
            case "header_kind" -> HEADERS.getOrDefault(stored, stored);
            case "reason" -> stored.replace('_', ' ');
            default -> stored;
        };
    }
}
