package org.cablestats.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.result.Noun;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/** What a chart is made of: the definition, the table, and what is known beside it. */
final class Request {
    /** The column that says how many cables a measure rests on. */
    private static final String COUNTS = "cables";

    private static final double PER_CENT = 100;

    private final ChartDefinition definition;
    private final ResultTable table;
    private final long total;
    private final @Nullable LocalDate latest;
    private final List<@Nullable Object> x;
    private final List<@Nullable Object> y;
    private final @Nullable List<@Nullable Object> series;
    private final @Nullable List<@Nullable Object> cables;
    private final Amount amount;

    /**
     * A chart to make.
     *
     * @param total number of cables in the selection
     * @param latest date of the latest cable; null where it is not known
     */
    Request(ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest) {
        this.definition = definition;
        this.table = table;
        this.total = total;
        this.latest = latest;
        this.x = table.values(definition.x());
        this.y = table.values(definition.y());
        boolean hasCounts =
                table.columns().stream().anyMatch(column -> column.name().equals(COUNTS));
        this.cables = hasCounts ? table.values(COUNTS) : null;
        String column = definition.series();
        this.series = column == null ? null : table.values(column);
        this.amount = Amount.of(definition.unit(), table.columns().get(table.index(definition.y())), y);
    }

    ChartDefinition definition() {
        return definition;
    }

    ResultTable table() {
        return table;
    }

    long total() {
        return total;
    }

    @Nullable LocalDate latest() {
        return latest;
    }

    /** The same request for one series. */
    Request withoutSeries() {
        ChartDefinition one = new ChartDefinition(
                definition.kind(), definition.x(), definition.y(), null, definition.top(), definition.unit());
        return new Request(one, table, total, latest);
    }

    /** What the values are. */
    Amount amount() {
        return amount;
    }

    /** Number of rows. */
    int rows() {
        return y.size();
    }

    @Nullable Object x(int row) {
        return x.get(row);
    }

    /** The value of a row; NaN where it has none. */
    double y(int row) {
        double value = Amount.value(definition.y(), y.get(row));
        return definition.unit().isPerCent() ? value / PER_CENT : value;
    }

    /** Number of cables behind the value of a row: the count itself, or of a measure the column {@code cables}; 0 where there is none. */
    double count(int row) {
        List<@Nullable Object> counts = amount.isCount() ? y : cables;
        double count = counts == null ? 0 : Amount.value(COUNTS, counts.get(row));
        return count > 0 ? count : 0;
    }

    /** Whether it is known how many cables are behind each value. */
    boolean hasCounts() {
        return amount.isCount() || cables != null;
    }

    /** What {@link #count} counts. */
    Amount counted() {
        return amount.isCount() ? amount : new Amount(Unit.CABLES, Amount.Form.COUNT);
    }

    /** The series of a row; where there is one series, what is counted. */
    String series(int row) {
        return series == null ? amount.title() : Names.clean(series.get(row));
    }

    /** The different names of the x column, in the order of the table. */
    List<String> names() {
        return x.stream().map(Names::clean).distinct().toList();
    }

    /** The different names of the series, in the order of the table. */
    List<String> seriesNames() {
        return IntStream.range(0, rows()).mapToObj(this::series).distinct().toList();
    }

    /** What a name of the x column is called. */
    String noun() {
        return Noun.of(definition.x());
    }

    /** What a series is called; this word where there is one series. */
    String seriesNoun(String none) {
        return Noun.of(Objects.requireNonNullElse(definition.series(), none));
    }

    boolean hasSeries() {
        return series != null;
    }

    /** How many names or series to show: what the definition says, else at most so many. */
    int top(int most) {
        Integer top = definition.top();
        return top == null ? most : Math.max(1, top);
    }

    /** Whether values are shares of the cables of the selection. */
    boolean isPartOfTotal() {
        return amount.isCount() && total > 0 && amount.unit().isCables();
    }
}
