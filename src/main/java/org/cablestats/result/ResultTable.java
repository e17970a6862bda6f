package org.cablestats.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A small answer: at most as many rows as a person or a chart can use.
 *
 * @param columns names and types, in order
 * @param rows one list of values per row, in the order of the columns; values are {@link String}, {@link Long}, {@link Double},
 *     {@link Boolean}, {@link java.time.LocalDate}, {@link java.time.Instant}, {@link List}, {@link java.util.Map} or null
 */
public record ResultTable(List<Column> columns, List<List<@Nullable Object>> rows) {

    public ResultTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(Collections::unmodifiableList).toList();
    }

    /**
     * One column.
     *
     * @param name snake_case, as the SQL names it
     * @param type the SQL type: {@code string}, {@code bigint}, {@code double}, {@code date}, {@code timestamp} ...
     */
    public record Column(String name, String type) {
        private static final Set<String> NUMBERS =
                Set.of("tinyint", "smallint", "int", "integer", "bigint", "long", "float", "double");

        /** Whether it holds numbers. */
        public boolean isNumber() {
            return NUMBERS.contains(type) || type.startsWith("decimal");
        }
    }

    /** Position of a column. */
    public int index(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cannot find column '" + column + "' in " + columns);
    }

    /** The values of a column, top to bottom. */
    public List<@Nullable Object> values(String column) {
        int index = index(column);
        return rows.stream().<@Nullable Object>map(row -> row.get(index)).toList();
    }

    /** The values of a row, from 0, in the order of these columns. */
    public List<@Nullable Object> values(int row, List<String> names) {
        return names.stream()
                .<@Nullable Object>map(name -> rows.get(row).get(index(name)))
                .toList();
    }

    /** The same with each text of it replaced, by the name of its column and itself. */
    public ResultTable withTexts(BinaryOperator<String> replace) {
        List<List<@Nullable Object>> replaced = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> copy = new ArrayList<>(row);
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i) instanceof String text) {
                    copy.set(i, replace.apply(columns.get(i).name(), text));
                }
            }
            replaced.add(copy);
        }
        return new ResultTable(columns, replaced);
    }
}
