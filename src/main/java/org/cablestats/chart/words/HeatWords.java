package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.chart.data.Amount;
import org.cablestats.chart.data.FewCables;
import org.cablestats.chart.data.FullPeriods;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.Matrix;
import org.cablestats.chart.data.Names;
import org.cablestats.chart.data.Order;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.language.Words;
import org.jspecify.annotations.Nullable;

/** The words of a heat map. */
public record HeatWords(Request request, Matrix matrix) {
    /** A value with its row and column. */
    private record Cell(Line row, int column) {
        double value() {
            return row.value(column);
        }
    }

    public FigureWords words() {
        String what = language()
                .say(
                        "{0} by {1} and {2}",
                        amount().title(),
                        language().after(rowNoun()),
                        language().after(columnNoun()));
        if (matrix.isEmpty()) {
            return Phrases.ofNothing(amount(), what);
        }
        List<Cell> cells = cells();
        String title = cells.isEmpty() ? Phrases.none(amount(), rowNoun()) : title(cells);
        return new FigureWords(title, subtitle(what), altText(what, cells));
    }

    /** The only cell that is seen, in words; null where there are others: a share of zero is seen. */
    public @Nullable String only() {
        List<Cell> cells = cells();
        boolean isOne =
                amount().isCount() || matrix.rows().size() * matrix.columns().size() == 1;
        return isOne && cells.size() == 1 ? place(cells.get(0)) : null;
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Line row : matrix.rows()) {
            for (int column = 0; column < row.size(); column++) {
                if (row.value(column) > 0) {
                    cells.add(new Cell(row, column));
                }
            }
        }
        cells.sort(Comparator.comparing((Cell cell) -> cell.row.isQuiet())
                .thenComparing(Comparator.comparingDouble(Cell::value).reversed()));
        return cells;
    }

    private String title(List<Cell> cells) {
        Cell first = cells.get(0);
        String row = first.row.brief();
        String column = Names.brief(matrix.columns().get(first.column));
        if (!amount().isCount()) {
            long rows = rowsOf(first.value());
            return rows > 1
                    ? language()
                            .say(
                                    "{0} of {1} {2} have {3} in every {4}",
                                    rows,
                                    matrix.rows().size(),
                                    language().dative(rowNoun()),
                                    amount().number(first.value()),
                                    columnNoun())
                    : measure(cells);
        }
        int equal = cellsOf(first.value(), cells);
        if (equal > 1) {
            return language()
                    .say(
                            "{0} share the lead, with {1} each",
                            language().whole(equal) + " " + cellNouns(), amount().phrase(first.value()));
        }
        if (matrix.time().isPresent()) {
            return language()
                    .say(
                            "{0} had the most {1} in any {2}, {3} in {4}",
                            row, amount().of(), matrix.time().get().noun(), amount().number(first.value()), column);
        }
        if (matrix.columnOrder() == Order.HOUR || matrix.rowOrder() == Order.HOUR) {
            return language().say("The busiest hour is {0}, with {1}", place(first), amount().phrase(first.value()));
        }
        if (matrix.columnOrder() == Order.CLASSIFICATION) {
            return language()
                    .say(
                            "{0} has the most {1} {2} of any {3}, {4}",
                            row, column, amount().of(), rowNoun(), amount().number(first.value()));
        }
        if (isPairOfOneKind()) {
            return language()
                    .say(
                            "{0} goes with {1} more often than any other pair, in {2}",
                            row, column, amount().phrase(first.value()));
        }
        return "topic".equals(request.definition().series())
                ? language()
                        .say(
                                "{0} has the most {1} on {2}, {3}",
                                column, amount().of(), row, amount().number(first.value()))
                : language()
                        .say(
                                "{0} with {1} is the most frequent pair, in {2}",
                                row, column, amount().phrase(first.value()));
    }

    /** Number of cells that have this value; of a pair of one kind both orders are one. */
    private int cellsOf(double value, List<Cell> cells) {
        return (int) cells.stream()
                .filter(cell -> cell.value() == value && !cell.row.isQuiet())
                .map(cell -> List.of(cell.row.name(), matrix.columns().get(cell.column)))
                .map(names -> isPairOfOneKind() ? Set.copyOf(names) : names)
                .distinct()
                .count();
    }

    private String cellNouns() {
        if (matrix.columnOrder() == Order.HOUR || matrix.rowOrder() == Order.HOUR) {
            return language().plural(language().noun("hour"));
        }
        return isPairOfOneKind()
                ? language().say("pairs of {0}", language().dative(rowNoun()))
                : language()
                        .say(
                                "pairs of {0} and {1}",
                                rowNoun(), matrix.time().map(TimeGrid::noun).orElseGet(this::columnNoun));
    }

    /** Number of rows that have this value throughout: where several have the largest, none of them stands out. */
    private long rowsOf(double value) {
        return matrix.rows().stream()
                .filter(row -> Arrays.stream(row.values(0, row.size())).allMatch(each -> each == value))
                .filter(row -> IntStream.range(0, row.size()).allMatch(row::isFirm))
                .count();
    }

    private String measure(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.row.isFirm(cell.column))
                .findFirst()
                .map(this::highest)
                .orElseGet(() -> FewCables.none(rowNoun(), language()));
    }

    /** The largest value is that of its column too. */
    private String highest(Cell cell) {
        String row = cell.row.brief();
        String column = Names.brief(matrix.columns().get(cell.column));
        String number = amount().number(cell.value());
        if (amount().isShareOf()) {
            return language().say("{0} is most common in {1}, with {2} of {3}", column, row, number, amount().whole());
        }
        return language()
                .say(
                        matrix.time().isPresent()
                                ? "{0} has the highest {1}, {2} in {3}"
                                : "{0} has the highest {1}, {2} with {3}",
                        row,
                        amount().of(),
                        number,
                        column);
    }

    /** Whether columns are the same kind of thing as rows: {@code topic} and {@code other_topic}. */
    private boolean isPairOfOneKind() {
        return request.definition().x().endsWith("_" + request.definition().series());
    }

    /** A cell in words: a row and a column. */
    private String place(Cell cell) {
        String row = cell.row.brief();
        String column = Names.brief(matrix.columns().get(cell.column));
        return matrix.rowOrder() == Order.HOUR
                ? language().say("{0} from {1}:00", column, row)
                : row + " " + column(cell.column);
    }

    private String columnNoun() {
        return request.noun();
    }

    private String rowNoun() {
        return request.seriesNoun("row");
    }

    private String subtitle(String what) {
        return Phrases.joined(
                matrix.time().map(grid -> what + ", " + grid.span()).orElse(what),
                Phrases.of(request).top(matrix.shown().rows(), matrix.size().rows(), rowNoun()),
                Phrases.of(request).top(matrix.shown().columns(), matrix.size().columns(), columnNoun()),
                matrix.time()
                        .map(grid -> FullPeriods.remark(grid, request.latest()))
                        .orElse(""),
                loose(),
                hasBlank() ? language().say("a blank cell means none") : "",
                notShown());
    }

    private String loose() {
        boolean isAny = matrix.rows().stream().anyMatch(Line::isAnyLoose);
        return matrix.time().map(TimeGrid::loose).orElse(isAny ? FewCables.remark(rowNoun(), language()) : "");
    }

    private String notShown() {
        String undated = matrix.undated() > 0 && amount().isCount()
                ? language().say("{0} without a date not shown", amount().phrase(matrix.undated()))
                : "";
        return matrix.time().map(grid -> grid.notShown().words(grid)).orElse(undated);
    }

    private boolean hasBlank() {
        return amount().form() != Amount.Form.MEASURE
                && matrix.rows().stream()
                        .anyMatch(
                                row -> Arrays.stream(row.values(0, row.size())).anyMatch(value -> value <= 0));
    }

    private String altText(String what, List<Cell> cells) {
        int rows = matrix.rows().size();
        int columns = matrix.columns().size();
        if (cells.isEmpty()) {
            return language().say("Heat map: {0}, {1} by {2} cells, all nought.", what, rows, columns);
        }
        return Phrases.of(request)
                .told(
                        language().say("Heat map: {0}, {1} by {2} cells.", what, rows, columns),
                        matrix.rows().stream().map(this::described).toList());
    }

    /** {@code Ankara: most 1,858 in 2009.}; of values that are no counts the least, too, or that they are all the same. */
    private String described(Line row) {
        if (!row.isAnyKnown()) {
            return language().say("{0}: none known.", row.brief());
        }
        double least = row.smallest();
        if (least == row.largest()) {
            return language().say("{0}: {1} throughout.", row.brief(), amount().number(least));
        }
        String most = amount().number(row.largest()) + " " + column(row.peak());
        return amount().isCount()
                ? language().say("{0}: most {1}.", row.brief(), most)
                : language().say("{0}: from {1} to {2}.", row.brief(), amount().number(least), most);
    }

    private String column(int column) {
        String name = Names.brief(matrix.columns().get(column));
        if (matrix.columnOrder() == Order.HOUR) {
            return language().say("from {0}:00", name);
        }
        return language().say(matrix.time().isPresent() ? "in {0}|period" : "with {0}", name);
    }

    private Words language() {
        return request.words();
    }

    private Amount amount() {
        return request.amount();
    }
}
