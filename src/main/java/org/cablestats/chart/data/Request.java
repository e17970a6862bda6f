package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.language.Words;
import org.cablestats.result.Ratio;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a chart is made of: the definition, the table, and what is known beside it.
 *
 * @param total number of cables in the selection
 * @param latest date of the latest cable; null where it is not known
 * @param amount what the values are
 */
public record Request(
        ChartDefinition definition,
        ResultTable table,
        long total,
        @Nullable LocalDate latest,
        Amount amount) {
    /** The column that says how many cables a measure rests on. */
    private static final String COUNTS = "cables";

    private static final double PER_CENT = 100;

    /** A chart whose words are English. */
    static Request of(ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest) {
        return of(definition, table, total, latest, Words.ENGLISH);
    }

    public static Request of(
            ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest, Words words) {
        int y = table.index(definition.y());
        Amount amount = Amount.of(definition.unit(), table.columns().get(y), table.values(definition.y()), words);
        return new Request(definition, table, total, latest, amount);
    }

    /** In which the chart is told. */
    public Words words() {
        return amount.words();
    }

    /** The same request for one series. */
    public Request withoutSeries() {
        ChartDefinition one = new ChartDefinition(
                definition.kind(),
                definition.x(),
                definition.y(),
                null,
                definition.top(),
                definition.unit(),
                definition.ratio());
        return new Request(one, table, total, latest, amount);
    }

    /** The same request for the counts of another column. */
    Request counting(String column) {
        ChartDefinition other = new ChartDefinition(
                definition.kind(), definition.x(), column, definition.series(), definition.top(), Unit.CABLES);
        // Under the name of the values, which is that of the only line.
        return new Request(other, table, total, latest, new Amount(definition.unit(), Amount.Form.COUNT, words()));
    }

    /** The same request for another column of the same measure. */
    Request measuring(String column) {
        ChartDefinition other = new ChartDefinition(
                definition.kind(),
                definition.x(),
                column,
                definition.series(),
                definition.top(),
                definition.unit(),
                definition.ratio());
        return new Request(other, table, total, latest, amount);
    }

    /** Whether the table has a column. */
    boolean has(String column) {
        return table.columns().stream().anyMatch(each -> each.name().equals(column));
    }

    /** Number of rows. */
    int rows() {
        return table.rows().size();
    }

    @Nullable Object x(int row) {
        return value(definition.x(), row);
    }

    @Nullable Object value(String column, int row) {
        return table.rows().get(row).get(table.index(column));
    }

    /** A number of a column; NaN where there is none. */
    double number(String column, int row) {
        return Amount.value(column, value(column, row));
    }

    /** A number of a column; NaN also where there is no such column. */
    double numberIfThere(String column, int row) {
        return has(column) ? number(column, row) : Double.NaN;
    }

    /** The value of a row; NaN where it has none, or is a share of so few that a line of it would show chance alone. */
    double y(int row) {
        if (isOfTooFew(row)) {
            return Double.NaN;
        }
        double value = number(definition.y(), row);
        return definition.unit().isPerCent() ? value / PER_CENT : value;
    }

    /** Whether a share is not shown since too few are behind it. */
    boolean isAnyOfTooFew() {
        return IntStream.range(0, rows()).anyMatch(this::isOfTooFew);
    }

    private boolean isOfTooFew(int row) {
        Ratio ratio = definition.ratio();
        return ratio != null && definition.kind().isOfTime() && FewCables.areTooFew(number(ratio.whole(), row));
    }

    /** Number of cables behind the value of a row: the count itself, of a ratio the whole, or of another measure the column {@code cables}; 0 where there is none. */
    double count(int row) {
        if (!hasCounts()) {
            return 0;
        }
        Ratio ratio = definition.ratio();
        String measured = ratio == null ? COUNTS : ratio.whole();
        double count = number(amount.isCount() ? definition.y() : measured, row);
        return count > 0 ? count : 0;
    }

    /** Whether it is known how many cables are behind each value. */
    boolean hasCounts() {
        return amount.isCount() || definition.ratio() != null || has(COUNTS);
    }

    /** Whether values are estimated, with intervals beside them, and no quotients of what was counted. */
    public boolean isEstimate() {
        return definition.ratio() == null && has(definition.y() + "_low");
    }

    /** What {@link #count} counts. */
    Amount counted() {
        return amount.isCount() ? amount : new Amount(Unit.CABLES, Amount.Form.COUNT, words());
    }

    /** The series of a row; where there is one series, what is counted. */
    String series(int row) {
        String column = definition.series();
        return column == null ? amount.title() : name(value(column, row));
    }

    /** A name of the x column, as a table has it; what is missing is called so. */
    String xName(int row) {
        return name(x(row));
    }

    private String name(@Nullable Object value) {
        String name = Names.clean(value);
        return Names.isUnknown(name) ? words().language().unknown() : name;
    }

    /** The different names of the x column, in the order of the table. */
    List<String> names() {
        return table.values(definition.x()).stream().map(this::name).distinct().toList();
    }

    /** The different names of the series, in the order of the table. */
    List<String> seriesNames() {
        return IntStream.range(0, rows()).mapToObj(this::series).distinct().toList();
    }

    /** What a name of the x column is called. */
    public String noun() {
        return words().noun(definition.x());
    }

    /** What a series is called; this word where there is one series. */
    public String seriesNoun(String none) {
        String column = Objects.requireNonNullElse(definition.series(), none);
        return column.isEmpty() ? "" : words().noun(column);
    }

    public boolean hasSeries() {
        return definition.series() != null;
    }

    /** How many names or series to show: what the definition says, else at most so many. */
    public int top(int most) {
        Integer top = definition.top();
        return top == null ? most : Math.max(1, top);
    }

    /** Whether values are shares of the cables of the selection. */
    public boolean isPartOfTotal() {
        return amount.isCount() && total > 0 && amount.unit().isCables();
    }
}
