package org.cablestats.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Two categories against each other.
 *
 * @param columns names of the columns as printed
 * @param rows one line per row: a value for each column, NaN where there is none
 * @param time the periods, where the columns are periods
 * @param columnOrder order of the columns
 * @param rowOrder order of the rows
 * @param names number of rows before any were left out
 */
record Matrix(
        List<String> columns, List<Line> rows, Optional<TimeGrid> time, Order columnOrder, Order rowOrder, int names) {
    private static final int MOST_COLUMNS = 24;
    private static final int MOST_ROWS = 24;

    /** More periods than this become years. */
    private static final int MOST_PERIODS = 48;

    Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Matrix read(Request request) {
        String x = request.definition().x();
        Order columns = Order.of(x, names(request, false));
        boolean isNamed = columns != Order.SIZE && columns != Order.SCALE;
        return !isNamed && Moment.isTime(request) ? ofTime(request) : ofNames(request, columns);
    }

    private static Matrix ofTime(Request request) {
        TimeGrid read = TimeReader.read(request);
        TimeGrid grid = read.size() > MOST_PERIODS && request.amount().isCount() ? read.years() : read;
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            columns.add(grid.label(i));
        }
        List<Line> rows =
                grid.order() == Order.SIZE ? grid.first(request.top(MOST_ROWS)).lines() : grid.lines();
        return new Matrix(
                columns,
                rows,
                Optional.of(grid.with(rows)),
                Order.SCALE,
                grid.order(),
                grid.lines().size());
    }

    private static Matrix ofNames(Request request, Order columnOrder) {
        Order rowOrder =
                Order.of(Objects.requireNonNullElse(request.definition().series(), ""), names(request, true));
        Map<String, Double> columnSizes = new LinkedHashMap<>();
        Map<String, Double> rowSizes = new LinkedHashMap<>();
        Map<List<String>, Double> cells = new LinkedHashMap<>();
        columnOrder.all().forEach(name -> columnSizes.put(name, 0.0));
        rowOrder.all().forEach(name -> rowSizes.put(name, 0.0));
        for (int row = 0; row < request.rows(); row++) {
            double value = request.y(row);
            if (!Double.isNaN(value)) {
                String column = columnOrder.key(Names.clean(request.x(row)));
                String series = rowOrder.key(request.series(row));
                columnSizes.merge(column, value, Double::sum);
                rowSizes.merge(series, value, Double::sum);
                cells.merge(List.of(series, column), value, Double::sum);
            }
        }
        List<String> columns = first(columnOrder, columnOrder.sorted(columnSizes), MOST_COLUMNS);
        List<String> rows = first(rowOrder, rowOrder.sorted(rowSizes), request.top(MOST_ROWS));
        double missing = request.amount().isCount() ? 0 : Double.NaN;
        List<Line> lines = rows.stream()
                .map(row -> new Line(
                        rowOrder.label(row),
                        columns.stream()
                                .mapToDouble(column -> cells.getOrDefault(List.of(row, column), missing))
                                .toArray()))
                .toList();
        List<String> labels = columns.stream().map(columnOrder::label).toList();
        return new Matrix(labels, lines, Optional.empty(), columnOrder, rowOrder, rowSizes.size());
    }

    private static List<String> first(Order order, List<String> names, int most) {
        return order == Order.SIZE ? names.subList(0, Math.min(most, names.size())) : names;
    }

    private static List<String> names(Request request, boolean ofSeries) {
        Set<String> names = new LinkedHashSet<>();
        for (int row = 0; row < request.rows(); row++) {
            names.add(ofSeries ? request.series(row) : Names.clean(request.x(row)));
        }
        return List.copyOf(names);
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }
}
