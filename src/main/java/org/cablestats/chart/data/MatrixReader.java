package org.cablestats.chart.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a table of names, series and values into a {@link Matrix}. */
final class MatrixReader {
    /** More columns than this do not fit a page. */
    private static final int MOST_COLUMNS = 16;

    private final Request request;
    private final Order columnOrder;
    private final Order rowOrder;
    private final Map<String, Double> columnSizes = new LinkedHashMap<>();
    private final Map<String, Double> rowSizes = new LinkedHashMap<>();
    private final Map<List<String>, Double> cells = new LinkedHashMap<>();
    private double undated;

    private MatrixReader(Request request, Order columnOrder) {
        this.request = request;
        this.columnOrder = columnOrder;
        String series = Objects.requireNonNullElse(request.definition().series(), "");
        this.rowOrder = Order.of(series, request.seriesNames());
        columnOrder.all().forEach(name -> columnSizes.put(name, 0.0));
        rowOrder.all().forEach(name -> rowSizes.put(name, 0.0));
    }

    static Matrix read(Request request, Order columnOrder) {
        MatrixReader reader = new MatrixReader(request, columnOrder);
        for (int row = 0; row < request.rows(); row++) {
            if (!Double.isNaN(request.y(row))) {
                reader.add(row);
            }
        }
        return reader.matrix();
    }

    private void add(int at) {
        String name = request.xName(at);
        String series = request.series(at);
        double value = request.y(at);
        boolean isUndated =
                (columnOrder.isOfTime() && Names.isUnknown(name)) || (rowOrder.isOfTime() && Names.isUnknown(series));
        if (isUndated) {
            undated += value;
            return;
        }
        String column = columnOrder.key(name);
        String row = rowOrder.key(series);
        // Shares of a row add up to one, so that rows in their order would stand in that of their rounding.
        double size = request.hasCounts() ? request.count(at) : value;
        columnSizes.merge(column, size, Double::sum);
        rowSizes.merge(row, size, Double::sum);
        cells.merge(List.of(row, column), value, Double::sum);
    }

    private Matrix matrix() {
        List<String> rows = first(rowOrder, rowSizes, request.top(Matrix.MOST_ROWS));
        List<String> columns = asRows(first(columnOrder, columnSizes, MOST_COLUMNS), rows);
        List<Line> lines = rows.stream().map(row -> line(row, columns)).toList();
        return new Matrix(
                columns.stream()
                        .map(column -> columnOrder.label(column, request.words()))
                        .toList(),
                columns.stream()
                        .map(column -> columnOrder.code(column, request.words()))
                        .toList(),
                lines,
                Optional.empty(),
                columnOrder,
                rowOrder,
                new Matrix.Size(Matrix.known(rowSizes.keySet()), Matrix.known(columnSizes.keySet())),
                undated);
    }

    /** Columns in the order of the rows where they have the same names, so that a name meets itself on the diagonal. */
    private static List<String> asRows(List<String> columns, List<String> rows) {
        if (!columns.containsAll(rows)) {
            return columns;
        }
        return Stream.concat(rows.stream(), columns.stream()).distinct().toList();
    }

    private Line line(String row, List<String> columns) {
        double missing = request.amount().isCount() ? 0 : Double.NaN;
        double[] values = columns.stream()
                .mapToDouble(column -> cells.getOrDefault(List.of(row, column), missing))
                .toArray();
        if (request.amount().isCount() || !request.hasCounts()) {
            return new Line(rowOrder.label(row, request.words()), values);
        }
        // A row's shares are parts of all its cables.
        double[] cables = new double[values.length];
        Arrays.fill(cables, rowSizes.getOrDefault(row, 0.0));
        return new Line(rowOrder.label(row, request.words()), values, cables);
    }

    private static List<String> first(Order order, Map<String, Double> sizes, int most) {
        if (sizes.values().stream().allMatch(size -> size == 0) && !order.all().isEmpty()) {
            return List.of();
        }
        List<String> names = order.sorted(sizes);
        return order.isBySize() ? names.subList(0, Math.min(most, names.size())) : names;
    }
}
