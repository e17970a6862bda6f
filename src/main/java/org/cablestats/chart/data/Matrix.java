package org.cablestats.chart.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two categories against each other.
 *
 * @param columns names of the columns as printed
 * @param codes short names of the columns; empty ones where they have none
 * @param rows one line per row: a value for each column, NaN where there is none
 * @param time the periods, where the columns are periods
 * @param columnOrder order of the columns
 * @param rowOrder order of the rows
 * @param size numbers of known names before any were left out
 * @param undated sum of the values of no known hour or weekday; of periods, the grid knows
 */
public record Matrix(
        List<String> columns,
        List<String> codes,
        List<Line> rows,
        Optional<TimeGrid> time,
        Order columnOrder,
        Order rowOrder,
        Size size,
        double undated) {
    /** More rows than this are no longer looked at. */
    static final int MOST_ROWS = 30;

    /** More periods than this become years. */
    private static final int MOST_PERIODS = 48;

    public Matrix {
        columns = List.copyOf(columns);
        codes = List.copyOf(codes);
        rows = List.copyOf(rows);
    }

    /** Numbers of known names, of rows and of columns. */
    public record Size(int rows, int columns) {}

    public static Matrix read(Request request) {
        Order columns = Order.of(request.definition().x(), request.names());
        return columns.isMaybeTime() && Moment.isTime(request) ? ofTime(request) : MatrixReader.read(request, columns);
    }

    private static Matrix ofTime(Request request) {
        TimeGrid read = TimeReader.read(request);
        TimeGrid grid = read.size() > MOST_PERIODS && request.amount().isCount() ? read.years() : read;
        List<String> columns =
                IntStream.range(0, grid.size()).mapToObj(grid::label).toList();
        List<Line> rows =
                grid.order().isBySize() ? grid.first(request.top(MOST_ROWS)).lines() : grid.lines();
        return new Matrix(
                columns,
                columns,
                rows,
                Optional.of(grid.with(rows)),
                Order.SCALE,
                grid.order(),
                new Size(grid.named().size(), columns.size()),
                0);
    }

    /**
     * Of more rows than can be looked at those that have everything throughout, share 1: a sentence says as much. None of any
     * other matrix.
     */
    public List<Line> whole(Amount amount) {
        return amount.isCount() || rows.size() <= MOST_ROWS
                ? List.of()
                : rows.stream()
                        .filter(row -> Arrays.stream(row.values(0, row.size())).allMatch(value -> value == 1))
                        .toList();
    }

    /** The same without some of its rows. */
    public Matrix without(List<Line> left) {
        List<Line> others = rows.stream().filter(row -> !left.contains(row)).toList();
        return new Matrix(columns, codes, others, time, columnOrder, rowOrder, size, undated);
    }

    /** Numbers of known names that it has. */
    public Size shown() {
        return new Size((int) rows.stream().filter(row -> !row.isQuiet()).count(), known(columns));
    }

    static int known(Collection<String> names) {
        return (int) names.stream().filter(name -> !Names.isUnknown(name)).count();
    }

    public boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
