package org.cablestats.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table on a page.
 *
 * @param name as the result has it
 * @param heading in words
 * @param kind how its values are written
 * @param index of the result's column that it shows
 * @param total what a derived share is a part of; 1 elsewhere
 * @param words that it is told in
 */
record TableColumn(String name, String heading, Kind kind, int index, long total, Words words) {
    /** How values are written. */
    enum Kind {
        NAME,
        AMOUNT,
        SHARE,
        /** Differences of shares, in points of a per cent. */
        POINTS
    }

    private static final int MOST_DECIMALS = 2;

    private static final String ID = "_id";

    /** What statistics call the number of cables. */
    private static final String CABLES = "cables";

    /** Numbers that name a row. */
    private static final Set<String> NAMES =
            Set.of("year", "month", "day", "weekday", "hour", "serial", "section", "rank", "snapshot", "load");

    private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "date");

    /** A column by itself, as a sentence names its values. */
    static TableColumn of(Column column, Words words) {
        return new TableColumn(column.name(), heading(column.name(), words), kind(column, null), 0, 1, words);
    }

    /** The columns of a result, and where rows are names of one dimension the share of each in all cables. */
    static List<TableColumn> of(ResultTable result, @Nullable ChartDefinition chart, long total, Words words) {
        List<TableColumn> columns = new ArrayList<>();
        for (int index = 0; index < result.columns().size(); index++) {
            Column column = result.columns().get(index);
            if (isIdOfAName(column, result)
                    || isCommon(index, result, chart)
                    || isNought(index, result, chart)
                    || isUnknown(index, result, chart)) {
                continue;
            }
            Kind kind = kind(column, chart);
            String heading = heading(column.name(), words);
            String shown = kind == Kind.POINTS ? words.say("{0}, points", heading) : heading;
            columns.add(new TableColumn(column.name(), shown, kind, index, 1, words));
            if (column.name().equals(CABLES) && isShared(result, chart) && areParts(result.values(CABLES), total)) {
                columns.add(new TableColumn(column.name(), words.say("Share of all"), Kind.SHARE, index, total, words));
            }
        }
        return columns;
    }

    /**
     * Names, and wholes of shares, that all rows have alike: {@code Topic: Border security}. A page says them once, the CSV in each row.
     */
    static String common(ResultTable result, @Nullable ChartDefinition chart, Words words) {
        List<String> common = new ArrayList<>();
        for (int index = 0; index < result.columns().size(); index++) {
            Column column = result.columns().get(index);
            if (!isIdOfAName(column, result) && isCommon(index, result, chart)) {
                common.add(heading(column.name(), words) + ": "
                        + of(column, words).text(result.rows().get(0).get(index)));
            }
        }
        return String.join(", ", common);
    }

    /** Headings of the columns that are nought in every row: a page names them, the CSV has them. */
    static List<String> nought(ResultTable result, @Nullable ChartDefinition chart, Words words) {
        return IntStream.range(0, result.columns().size())
                .filter(index -> isNought(index, result, chart))
                .mapToObj(index -> heading(result.columns().get(index).name(), words))
                .toList();
    }

    /** Headings of the columns of which no row knows anything: a page names them. */
    static List<String> unknown(ResultTable result, @Nullable ChartDefinition chart, Words words) {
        return IntStream.range(0, result.columns().size())
                .filter(index -> isUnknown(index, result, chart))
                .mapToObj(index -> heading(result.columns().get(index).name(), words))
                .toList();
    }

    private static boolean isUnknown(int index, ResultTable result, @Nullable ChartDefinition chart) {
        return isLessThanAll(index, result, chart)
                && result.rows().stream().map(row -> row.get(index)).allMatch(Objects::isNull);
    }

    /** Whether a column may be left out: there are rows to compare, and it is neither the first nor drawn. */
    private static boolean isLessThanAll(int index, ResultTable result, @Nullable ChartDefinition chart) {
        String name = result.columns().get(index).name();
        boolean isDrawn = chart != null && List.of(chart.x(), chart.y()).contains(name);
        return result.rows().size() > 1 && index > 0 && !isDrawn;
    }

    private static boolean isNought(int index, ResultTable result, @Nullable ChartDefinition chart) {
        Column column = result.columns().get(index);
        return isLessThanAll(index, result, chart)
                && column.isNumber()
                && kind(column, chart) != Kind.NAME
                && result.rows().stream()
                        .map(row -> row.get(index))
                        .allMatch(value -> value instanceof Number number && number.doubleValue() == 0);
    }

    /** The name of a column in words: {@code first_year} becomes {@code First year}. */
    private static String heading(String column, Words words) {
        return Noun.capital(PrintableText.line(words.noun(column)));
    }

    private static boolean isCommon(int index, ResultTable result, @Nullable ChartDefinition chart) {
        Column column = result.columns().get(index);
        boolean drawn = chart != null && List.of(chart.x(), chart.y()).contains(column.name());
        return !drawn
                && (!column.isNumber() || isWhole(column.name()))
                && result.rows().size() > 1
                && result.rows().get(0).get(index) != null
                && result.rows().stream().map(row -> row.get(index)).distinct().count() == 1
                && result.columns().size() > 2;
    }

    /** Whether it counts what a share is a part of, or how many things were compared. */
    private static boolean isWhole(String name) {
        return name.startsWith("of_") || name.equals("looked_at");
    }

    /** {@code topic_id} beside {@code topic}: a page shows the name alone, the CSV both. */
    private static boolean isIdOfAName(Column column, ResultTable result) {
        String name = column.name();
        return name.endsWith(ID)
                && result.columns().stream()
                        .anyMatch(other -> other.name().equals(name.substring(0, name.length() - ID.length())));
    }

    private static Kind kind(Column column, @Nullable ChartDefinition chart) {
        String name = column.name();
        boolean onAxis = chart != null && (name.equals(chart.x()) || name.equals(chart.series()));
        if (!column.isNumber() || onAxis || NAMES.contains(name)) {
            return Kind.NAME;
        }
        if (isShare(name)) {
            return Kind.SHARE;
        }
        return isDifferenceOfShares(column) ? Kind.POINTS : Kind.AMOUNT;
    }

    private static boolean isDifferenceOfShares(Column column) {
        String name = column.name();
        return column.type().equals("double") && (name.startsWith("change") || name.startsWith("difference"));
    }

    private static boolean isShared(ResultTable result, @Nullable ChartDefinition chart) {
        // A month's share in all cables, or a cell's of a matrix, is a number nobody asks for; and where the statistic
        // itself counts a share, a second one beside it would be taken for that.
        boolean isRanked = chart == null || chart.kind() == ChartKind.BAR || chart.kind() == ChartKind.DOT_MAP;
        // The one row of a first load is the whole.
        return isRanked
                && result.rows().size() > 1
                && result.columns().stream().noneMatch(column -> isShare(column.name()));
    }

    private static boolean isShare(String name) {
        return name.equals("share") || name.endsWith("_share") || name.startsWith("share_");
    }

    private static boolean areParts(List<@Nullable Object> values, long total) {
        return total > 0
                && values.stream().allMatch(value -> value instanceof Number number && number.longValue() <= total);
    }

    /** Whether rows that rise by this column go from the earliest to the latest. */
    boolean isPeriod() {
        return kind == Kind.NAME && PERIODS.contains(name);
    }

    /** {@code number} or {@code words}: the class in the style sheet. */
    String style() {
        return switch (kind) {
            case NAME -> "words";
            case AMOUNT, SHARE, POINTS -> "number";
        };
    }

    /** The decimals, two at most, that the longest of these values has: all are written with as many. */
    int decimals(List<@Nullable Object> values) {
        return kind != Kind.AMOUNT
                ? 0
                : values.stream()
                        .filter(value -> value instanceof Double)
                        .mapToInt(value -> decimals((Double) value))
                        .max()
                        .orElse(0);
    }

    private static int decimals(double value) {
        String text = Numbers.decimals(value, MOST_DECIMALS);
        return text.indexOf('.') < 0 ? 0 : text.length() - 1 - text.indexOf('.');
    }

    /** A value of this column as the page shows it, by itself. */
    String text(@Nullable Object value) {
        return text(value, decimals(Collections.singletonList(value)));
    }

    /** The same with so many decimals where it is an amount that may have any. */
    String text(@Nullable Object value, int decimals) {
        if (value instanceof String text) {
            return PrintableText.of(Wording.shown(name, text, words));
        }
        if (!(value instanceof Number number)) {
            return DataTable.words(value, words);
        }
        return switch (kind) {
            case NAME -> DataTable.words(value, words);
            case AMOUNT -> amount(number, decimals);
            case SHARE -> words.percent(number.doubleValue() / total);
            case POINTS -> words.points(number.doubleValue());
        };
    }

    private String amount(Number number, int decimals) {
        return number instanceof Long || number instanceof Integer
                ? words.whole(number.longValue())
                : words.fixed(number.doubleValue(), decimals);
    }
}
