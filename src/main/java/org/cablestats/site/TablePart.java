package org.cablestats.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cablestats.fault.PrintableText;
import org.cablestats.result.Days;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** A table on a page: its values in words, and what its rows lead to. */
record TablePart(List<Cell> heads, List<Line> lines) {
    /** The head of a column or a value, in words, and how it is set: {@code number} to the right, {@code words}, {@code tight} on one line. */
    record Cell(String words, String style) {}

    /**
     * A row.
     *
     * @param link what it leads to; empty where it leads nowhere
     */
    record Line(List<Cell> cells, String link) {}

    /**
     * Of a result.
     *
     * @param link what the row of these values leads to; null for nothing
     */
    static TablePart of(ResultTable table, Function<List<@Nullable Object>, @Nullable Link> link) {
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<Column> shown = table.columns().stream()
                .filter(column -> !names.contains(withoutId(column.name())))
                .toList();
        List<Cell> heads = shown.stream()
                .map(column -> new Cell(column.name().replace('_', ' '), style(column)))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Link leading = link.apply(row);
            lines.add(new Line(
                    shown.stream()
                            .map(column -> new Cell(words(row.get(table.index(column.name()))), style(column)))
                            .toList(),
                    leading == null ? "" : leading.toString()));
        }
        return new TablePart(heads, lines);
    }

    /** {@code topic_id} beside {@code topic}: readers see the name alone, the data has both. */
    private static String withoutId(String name) {
        return name.endsWith("_id") ? name.substring(0, name.length() - "_id".length()) : "";
    }

    /** A day or a time would be broken at its hyphens. */
    private static String style(Column column) {
        return switch (column.type()) {
            case "date", "timestamp" -> "tight";
            default -> column.isNumber() ? "number" : "words";
        };
    }

    /** A value on one line; a time to the minute, as all of the site's. */
    static String words(@Nullable Object value) {
        return value instanceof Instant time ? Days.MINUTE.format(time) : PrintableText.line(Json.plain(value));
    }

    /** Whether any row leads somewhere. */
    public boolean leads() {
        return lines.stream().anyMatch(line -> !line.link().isEmpty());
    }
}
