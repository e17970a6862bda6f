package org.cablestats.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list that the program makes of its own records.
 *
 * @param column name and type
 * @param value of a record, as a {@link ResultTable} has it
 */
public record ListedColumn<R>(Column column, Function<? super R, ? extends @Nullable Object> value) {
    /** A column of this name and type. */
    public static <R> ListedColumn<R> column(
            String name, String type, Function<? super R, ? extends @Nullable Object> value) {
        return new ListedColumn<>(new Column(name, type), value);
    }

    /** A row for each record. */
    public static <R> ResultTable table(List<ListedColumn<R>> columns, List<? extends R> records) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (R each : records) {
            List<@Nullable Object> row = new ArrayList<>();
            columns.forEach(column -> row.add(column.value().apply(each)));
            rows.add(row);
        }
        return new ResultTable(columns.stream().map(ListedColumn::column).toList(), rows);
    }
}
