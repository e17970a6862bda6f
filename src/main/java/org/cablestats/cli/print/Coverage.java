package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** The statistic of coverage with a field a row and a form of header a column. */
public final class Coverage {
    public static final String STATISTIC = "field-coverage";

    private static final List<String> NEEDED = List.of("field", "header_kind", "cables", "filled");
    private static final double TENTHS_OF_ALL = 1000;

    private Coverage() {}

    /**
     * The answer, wide: first the numbers of cables, then each field's share in per cent.
     *
     * @throws UsageException where the statistic was changed and lacks a column
     */
    public static ResultTable of(ResultTable answer) {
        List<String> there = answer.columns().stream().map(Column::name).toList();
        for (String column : NEEDED) {
            if (!there.contains(column)) {
                throw new UsageException("Cannot tell coverage: statistic '" + STATISTIC + "' has no column '" + column
                        + "' (expected " + String.join(", ", NEEDED) + ")");
            }
        }
        Map<String, Long> cables = new LinkedHashMap<>();
        Map<String, Map<String, Double>> percents = new LinkedHashMap<>();
        for (List<@Nullable Object> row : answer.rows()) {
            String field = String.valueOf(row.get(answer.index("field")));
            String kind = String.valueOf(row.get(answer.index("header_kind")));
            if (row.get(answer.index("cables")) instanceof Long all
                    && row.get(answer.index("filled")) instanceof Long filled) {
                cables.put(kind, all);
                percents.computeIfAbsent(field, each -> new LinkedHashMap<>()).put(kind, percent(filled, all));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(new Column("field", "string")));
        cables.keySet().forEach(kind -> columns.add(new Column(kind, "double")));
        List<List<@Nullable Object>> rows = new ArrayList<>(List.of(row("cables", cables.values())));
        percents.forEach((field, shares) ->
                rows.add(row(field, cables.keySet().stream().map(shares::get).toList())));
        return new ResultTable(columns, rows);
    }

    /** With one decimal; 100 of all and 0 of none only. */
    private static double percent(long filled, long all) {
        if (filled == 0 || filled == all) {
            return filled == 0 ? 0 : 100;
        }
        double tenths = Math.round(TENTHS_OF_ALL * filled / all);
        return Math.min(TENTHS_OF_ALL - 1, Math.max(1, tenths)) / 10;
    }

    private static List<@Nullable Object> row(String name, Collection<? extends @Nullable Object> values) {
        return Stream.<@Nullable Object>concat(Stream.of(name), values.stream()).toList();
    }
}
