package org.cablestats.chart.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
        if (matrix.isEmpty()) {
            return Phrases.ofNothing(amount(), what());
        }
        List<Cell> cells = cells();
        String title = cells.isEmpty() ? Phrases.none(amount(), rowNoun()) : title(cells);
        return new FigureWords(title, subtitle(title), altText(what(), cells));
    }

    /** Names rows that the picture leaves out. */
    public String notDrawn(List<Line> whole) {
        List<String> names = whole.stream().map(Line::brief).toList();
        return language()
                .say(
                        "Not drawn, with {0} throughout: {1}.",
                        amount().number(1), language().list(names));
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

    /** That whole rows are alike is news. That some cell is the largest is none: one always is, and of shares it may be by chance. */
    private String title(List<Cell> cells) {
        Cell first = cells.get(0);
        long rows = amount().isCount() ? 0 : rowsOf(first.value());
        return rows > 1
                ? language()
                        .say(
                                "{0} of {1} {2} have {3} in every {4}",
                                rows,
                                matrix.rows().size(),
                                language().dative(rowNoun()),
                                amount().number(first.value()),
                                columnNoun())
                : what();
    }

    private String what() {
        return language()
                .say(
                        "{0} by {1} and {2}",
                        amount().title(),
                        language().after(rowNoun()),
                        language().after(columnNoun()));
    }

    /** Number of rows that have this value throughout: where several have the largest, none of them stands out. */
    private long rowsOf(double value) {
        return matrix.rows().stream()
                .filter(row -> Arrays.stream(row.values(0, row.size())).allMatch(each -> each == value))
                .filter(row -> IntStream.range(0, row.size()).allMatch(row::isFirm))
                .count();
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

    private String subtitle(String title) {
        String span = matrix.time().map(TimeGrid::span).orElse("");
        String below = Phrases.below(
                title,
                what(),
                span,
                Phrases.of(request).top(matrix.shown().rows(), matrix.size().rows(), rowNoun()),
                Phrases.of(request).top(matrix.shown().columns(), matrix.size().columns(), columnNoun()),
                matrix.time()
                        .map(grid -> FullPeriods.remark(grid, request.latest()))
                        .orElse(""),
                loose(),
                hasBlank() ? language().say("a blank cell means none") : "",
                notShown());
        return below.isEmpty()
                ? language()
                        .counted(
                                matrix.rows().size(),
                                Objects.requireNonNullElse(request.definition().series(), "row"))
                : below;
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
