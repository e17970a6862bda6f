package org.cablestats.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cablestats.fault.PrintableText;
import org.cablestats.job.SiteLink;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** A table on a page: its values in words, and what its rows lead to. */
record TablePart(List<Head> heads, List<Line> lines) {
    /** The head of a column. */
    record Head(String words, boolean number) {}

    /** A value in words. */
    record Cell(String words, boolean number) {}

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
    static TablePart of(ResultTable table, Function<List<@Nullable Object>, @Nullable SiteLink> link) {
        List<Head> heads = table.columns().stream()
                .map(column -> new Head(column.name().replace('_', ' '), column.isNumber()))
                .toList();
        List<Line> lines = new ArrayList<>();
        table.rows().forEach(row -> lines.add(line(table.columns(), row, link.apply(row))));
        return new TablePart(heads, lines);
    }

    private static Line line(List<Column> columns, List<@Nullable Object> row, @Nullable SiteLink link) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(new Cell(
                    PrintableText.line(Json.plain(row.get(i))), columns.get(i).isNumber()));
        }
        return new Line(cells, link == null ? "" : link.toString());
    }

    /** Whether any row leads somewhere. */
    public boolean leads() {
        return lines.stream().anyMatch(line -> !line.link().isEmpty());
    }
}
