package org.cablestats.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * What SQL gathered for a method.
 *
 * @param table the rows
 * @param columns the column of the table that plays each role
 */
public record Gathered(ResultTable table, Map<String, String> columns) {
    public Gathered {
        columns = Map.copyOf(columns);
    }

    /** Number of rows; each is known by its place, from 0. */
    public int size() {
        return table.rows().size();
    }

    /** The value of a role in a row; null where it is unknown. */
    public @Nullable String text(int row, String role) {
        return (String) value(row, role);
    }

    /** The value of a role in a row. */
    public String name(int row, String role) {
        return (String) known(row, role);
    }

    /** The value of a role in a row. */
    public long count(int row, String role) {
        return (Long) known(row, role);
    }

    /** The value of a role in a row. */
    public LocalDate day(int row, String role) {
        return (LocalDate) known(row, role);
    }

    /** The same rows with columns added after their own. */
    public ResultTable with(List<Column> added, IntFunction<List<@Nullable Object>> values) {
        return with(IntStream.range(0, size()).boxed().toList(), added, values);
    }

    /**
     * Some of the rows with columns added after their own.
     *
     * @param kept their places, in the order of the conclusion
     * @param values by the place in that order, from 0
     */
    public ResultTable with(List<Integer> kept, List<Column> added, IntFunction<List<@Nullable Object>> values) {
        List<Column> all = new ArrayList<>(table.columns());
        all.addAll(added);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int place = 0; place < kept.size(); place++) {
            List<@Nullable Object> cells = new ArrayList<>(table.rows().get(kept.get(place)));
            cells.addAll(values.apply(place));
            rows.add(cells);
        }
        return new ResultTable(all, rows);
    }

    private Object known(int row, String role) {
        Object value = value(row, role);
        if (value == null) {
            throw fault(row, role, "expected a value in every row");
        }
        return value;
    }

    /** A value that a method cannot take. */
    UsageException fault(int row, String role, String expected) {
        return new UsageException("Invalid " + columns.get(role) + ": " + value(row, role) + " in row " + (row + 1)
                + " (" + expected + ")");
    }

    private @Nullable Object value(int row, String role) {
        String column = columns.get(role);
        if (column == null) {
            throw new IllegalArgumentException("Cannot find role '" + role + "' in " + columns);
        }
        return table.rows().get(row).get(table.index(column));
    }
}
