package org.cablestats.cli.print;

import java.util.List;
import org.cablestats.cli.console.Output;
import org.cablestats.fault.PrintableText;
import org.cablestats.result.Json;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Prints a row as a sheet: a line for each column with its name and value, in full, wrapped to the page; a text in its own lines.
 *
 * @param width of the page in columns
 */
record SheetPrinter(Output out, int width) {
    private static final String GAP = "  ";

    /** Narrower than this a text says nothing. */
    private static final int NARROWEST = 20;

    void print(long number, List<Column> columns, List<@Nullable Object> row) {
        String heading = "-- row " + number + " ";
        out.line(heading + "-".repeat(Math.max(0, width - heading.length())));
        int names = columns.stream()
                .mapToInt(column -> WrappedText.length(CellText.oneLine(column.name())))
                .max()
                .orElse(0);
        int values = Math.max(NARROWEST, width - names - GAP.length());
        for (int i = 0; i < columns.size(); i++) {
            String name = CellText.oneLine(columns.get(i).name());
            for (String line : lines(row.get(i), values)) {
                String blanks = " ".repeat(names - WrappedText.length(name));
                out.line((name + blanks + GAP + line).stripTrailing());
                name = "";
            }
        }
    }

    private static List<String> lines(@Nullable Object value, int width) {
        return value == null
                ? List.of(CellText.NULL)
                : PrintableText.of(Json.plain(value))
                        .replace('\r', ' ')
                        .replace('\t', ' ')
                        .lines()
                        .flatMap(line -> WrappedText.lines(line, width).stream())
                        .toList();
    }
}
