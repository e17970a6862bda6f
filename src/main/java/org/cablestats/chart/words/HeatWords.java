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
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** The words of a heat map. */
public record HeatWords(Request request, Matrix matrix) {
    private static final String SHARE_OF = "share of ";

    /** A value with its row and column. */
    private record Cell(Line row, int column) {
        double value() {
            return row.value(column);
        }
    }

    public FigureWords words() {
        String what = amount().title() + " by " + rowNoun() + " and " + columnNoun();
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
                    ? rows + " of " + matrix.rows().size() + " " + Noun.plural(rowNoun()) + " have "
                            + amount().number(first.value()) + " in every " + columnNoun()
                    : measure(cells);
        }
        int equal = cellsOf(first.value(), cells);
        if (equal > 1) {
            return Numbers.whole(equal) + " " + cellNouns() + " share the lead, with " + amount().phrase(first.value())
                    + " each";
        }
        if (matrix.time().isPresent()) {
            String noun = matrix.time().get().step().noun();
            return row + " had the most " + amount().of() + " in any " + noun + ", " + amount().number(first.value())
                    + " in " + column;
        }
        if (matrix.columnOrder() == Order.HOUR || matrix.rowOrder() == Order.HOUR) {
            return "The busiest hour is " + place(first) + ", with " + amount().phrase(first.value());
        }
        if (matrix.columnOrder() == Order.CLASSIFICATION) {
            return row + " has the most " + column + " " + amount().of() + " of any " + rowNoun() + ", "
                    + amount().number(first.value());
        }
        if (isPairOfOneKind()) {
            return row + " goes with " + column + " more often than any other pair, in "
                    + amount().phrase(first.value());
        }
        return rowNoun().equals("topic")
                ? column + " has the most " + amount().of() + " on " + row + ", " + amount().number(first.value())
                : row + " with " + column + " is the most frequent pair, in " + amount().phrase(first.value());
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
            return "hours";
        }
        return isPairOfOneKind()
                ? "pairs of " + Noun.plural(rowNoun())
                : "pairs of " + rowNoun() + " and "
                        + matrix.time().map(grid -> grid.step().noun()).orElseGet(this::columnNoun);
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
                .orElseGet(() -> FewCables.none(rowNoun()));
    }

    /** The largest value is that of its column too. */
    private String highest(Cell cell) {
        String row = cell.row.brief();
        String column = Names.brief(matrix.columns().get(cell.column));
        String number = amount().number(cell.value());
        return amount().of().startsWith(SHARE_OF)
                ? column + " is most common in " + row + ", with " + number + " of "
                        + amount().of().substring(SHARE_OF.length())
                : row + " has the highest " + amount().of() + ", " + number
                        + (matrix.time().isPresent() ? " in " : " with ") + column;
    }

    /** Whether columns are the same kind of thing as rows: {@code topic} and {@code other_topic}. */
    private boolean isPairOfOneKind() {
        return columnNoun().endsWith(" " + rowNoun());
    }

    /** A cell in words: a row and a column. */
    private String place(Cell cell) {
        String row = cell.row.brief();
        String column = Names.brief(matrix.columns().get(cell.column));
        return matrix.rowOrder() == Order.HOUR ? column + " from " + row + ":00" : row + " " + column(cell.column);
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
                Phrases.top(matrix.shown().rows(), matrix.size().rows(), rowNoun()),
                Phrases.top(matrix.shown().columns(), matrix.size().columns(), columnNoun()),
                matrix.time()
                        .map(grid -> FullPeriods.remark(grid, request.latest()))
                        .orElse(""),
                loose(),
                hasBlank() ? "a blank cell means none" : "",
                notShown());
    }

    private String loose() {
        boolean isAny = matrix.rows().stream().anyMatch(Line::isAnyLoose);
        return matrix.time().map(TimeGrid::loose).orElse(isAny ? FewCables.remark(rowNoun()) : "");
    }

    private String notShown() {
        String undated = matrix.undated() > 0 && amount().isCount()
                ? amount().phrase(matrix.undated()) + " without a date not shown"
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
        String size = matrix.rows().size() + " by " + matrix.columns().size() + " cells";
        if (cells.isEmpty()) {
            return "Heat map: " + what + ", " + size + ", all nought.";
        }
        return Phrases.told(
                "Heat map: " + what + ", " + size + ".",
                matrix.rows().stream().map(this::described).toList());
    }

    /** {@code Ankara: most 1,858 in 2009.}; of values that are no counts the least, too, or that they are all the same. */
    private String described(Line row) {
        if (!row.isAnyKnown()) {
            return row.brief() + ": none known.";
        }
        double least = row.smallest();
        if (least == row.largest()) {
            return row.brief() + ": " + amount().number(least) + " throughout.";
        }
        String most = amount().number(row.largest()) + " " + column(row.peak());
        return row.brief() + ": " + (amount().isCount() ? "most " : "from " + amount().number(least) + " to ") + most
                + ".";
    }

    private String column(int column) {
        String name = Names.brief(matrix.columns().get(column));
        if (matrix.columnOrder() == Order.HOUR) {
            return "from " + name + ":00";
        }
        return (matrix.time().isPresent() ? "in " : "with ") + name;
    }

    private Amount amount() {
        return request.amount();
    }
}
