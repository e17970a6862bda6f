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

    /** What tells groups apart in a role that may be text or a whole number; null where it is unknown. */
    public @Nullable Object group(int row, String role) {
        return value(row, role);
    }

    /** The value of a role that may be unknown in some rows. */
    public @Nullable Long countIfKnown(int row, String role) {
        return (Long) value(row, role);
    }

    /** The value of a role that may be unknown in some rows. */
    public @Nullable LocalDate dayIfKnown(int row, String role) {
        return (LocalDate) value(row, role);
    }

    /** The column that plays a role. */
    public Column column(String role) {
        return table.columns().get(table.index(named(role)));
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

    /** The rows at these places, in this order. */
    public Gathered rows(List<Integer> places) {
        return new Gathered(
                new ResultTable(
                        table.columns(), places.stream().map(table.rows()::get).toList()),
                columns);
    }

    /** The same rows without the column that plays a role. */
    public Gathered without(String role) {
        List<String> kept = table.columns().stream()
                .map(Column::name)
                .filter(name -> !name.equals(columns.get(role)))
                .toList();
        List<Column> left = kept.stream()
                .map(name -> table.columns().get(table.index(name)))
                .toList();
        return new Gathered(
                new ResultTable(
                        left,
                        IntStream.range(0, size())
                                .mapToObj(row -> table.values(row, kept))
                                .toList()),
                columns);
    }

    /** The same rows with columns added after their own. */
    public ResultTable with(List<Column> added, IntFunction<List<@Nullable Object>> values) {
        List<Column> all = new ArrayList<>(table.columns());
        all.addAll(added);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < size(); row++) {
            List<@Nullable Object> cells = new ArrayList<>(table.rows().get(row));
            cells.addAll(values.apply(row));
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
        return table.rows().get(row).get(table.index(named(role)));
    }

    private String named(String role) {
        String column = columns.get(role);
        if (column == null) {
            throw new IllegalArgumentException("Cannot find role '" + role + "' in " + columns);
        }
        return column;
    }
}
