package org.cablestats.report.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.fault.PrintableText;
import org.cablestats.language.Words;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a page shows them.
 *
 * @param heads column headings
 * @param rows some of the rows, the latest where they are of periods and else the first, each with one cell per heading
 * @param caption how many of the rows these are
 * @param first place of the first of them in the result, from 0
 */
record DataTable(List<Cell> heads, List<List<Cell>> rows, String caption, int first) {
    /** A dash, since zero would be a number that nobody counted. */
    private static final String NOTHING = "–";

    /** The longest reference ids of the corpus, 08USOSCE... and the like, and the names of classifications are a little shorter. */
    private static final int NARROW = 22;

    /** A longer word may be broken where its column is narrow. */
    private static final int LONGEST_WORD = 20;

    /** {@code not in the corpus}, {@code too few to say}. */
    private static final int SHORT = 17;

    /** Columns from which on one of longer names is no wider than its words. */
    private static final int SEVERAL = 7;

    /** Columns from which on the first one would be squeezed. */
    private static final int MANY = 9;

    /** Whether the names of the rows need a width of their own. The template sees public methods only. */
    public boolean isWide() {
        return heads.size() >= MANY;
    }

    /**
     * A text and how it is set: {@code number} (to the right) or {@code words}; {@code tight} on one line.
     *
     * @param link what it leads to; null for nothing
     */
    record Cell(String text, String style, @Nullable Link link) {
        Cell(String text, String style) {
            this(text, style, null);
        }

        /** Whether it may name its row. */
        public boolean isWords() {
            return style.startsWith("words");
        }

        private Cell leading(@Nullable String address, Words words) {
            return address == null ? this : new Cell(text, style, new Link(address, words.say("Cables: {0}", text)));
        }
    }

    /** An address, and what is there. */
    record Link(String address, String title) {}

    /** The first rows of a result. A chart tells which numbers are names: a year on its axis takes no thousands separator. */
    static DataTable of(ResultTable result, @Nullable ChartDefinition chart, int limit, long total, Words words) {
        List<TableColumn> columns = TableColumn.of(result, chart, total, words);
        List<Cell> heads = columns.stream()
                .map(column -> new Cell(column.heading(), column.style() + (isWhole(column.heading()) ? " whole" : "")))
                .toList();
        boolean isLatest = isRising(result, columns);
        List<List<@Nullable Object>> shown = shown(result, limit, isLatest);
        List<List<Cell>> rows = rows(shown, columns);
        String common = TableColumn.common(result, chart, words);
        List<String> nought = TableColumn.nought(result, chart, words);
        List<String> unknown = TableColumn.unknown(result, chart, words);
        String caption = Stream.of(
                        common,
                        caption(rows.size(), result.rows().size(), isLatest, words),
                        nought.isEmpty() ? "" : words.say("0 in every row: {0}", String.join(", ", nought)),
                        unknown.isEmpty() ? "" : words.say("unknown in every row: {0}", String.join(", ", unknown)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        int first = isLatest ? result.rows().size() - rows.size() : 0;
        return new DataTable(heads, set(rows, columns.size()), caption, first);
    }

    /**
     * The same with rows that lead somewhere from their first cell.
     *
     * @param addresses where the row of the result at a place leads; null for nowhere
     */
    DataTable leading(IntFunction<@Nullable String> addresses, Words words) {
        List<List<Cell>> leading = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> row = new ArrayList<>(rows.get(i));
            row.set(0, row.get(0).leading(addresses.apply(first + i), words));
            leading.add(List.copyOf(row));
        }
        return new DataTable(heads, leading, caption, first);
    }

    /** Whether no word of a text is so long that it has to be broken. */
    private static boolean isWhole(String text) {
        return Arrays.stream(text.split(" ")).allMatch(word -> word.length() <= LONGEST_WORD);
    }

    /** Rows in which narrow columns, such as ids and dates, stay on one line, and in others no word of usual length is broken. */
    private static List<List<Cell>> set(List<List<Cell>> rows, int columns) {
        List<String> styles = IntStream.range(0, columns)
                .mapToObj(i -> style(rows.stream().map(row -> row.get(i)).toList(), columns))
                .toList();
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(i -> new Cell(row.get(i).text(), styles.get(i)))
                        .toList())
                .toList();
    }

    private static String style(List<Cell> column, int columns) {
        String style = column.isEmpty() ? "" : column.get(0).style();
        if (!style.equals("words")) {
            return style;
        }
        // Where several share the page, the words of a longer name may stand below each other.
        int most = columns < SEVERAL
                        || column.stream().noneMatch(cell -> cell.text().contains(" "))
                ? NARROW
                : SHORT;
        boolean isOnOneLine = column.stream().allMatch(cell -> cell.text().length() <= most);
        if (isOnOneLine) {
            return "words tight";
        }
        return column.stream().allMatch(cell -> isWhole(cell.text())) ? "words whole" : style;
    }

    /** Whether rows go from the earliest period to the latest: then these are what a reader asks for. */
    private static boolean isRising(ResultTable result, List<TableColumn> columns) {
        TableColumn first = columns.get(0);
        List<String> periods = result.rows().stream()
                .map(row -> row.get(first.index()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        return first.isPeriod()
                && periods.size() > 1
                && IntStream.range(1, periods.size())
                        .allMatch(i -> periods.get(i - 1).compareTo(periods.get(i)) < 0);
    }

    private static List<List<@Nullable Object>> shown(ResultTable result, int limit, boolean isLatest) {
        int rows = result.rows().size();
        int count = Math.min(limit, rows);
        return isLatest
                ? result.rows().subList(rows - count, rows)
                : result.rows().subList(0, count);
    }

    private static List<List<Cell>> rows(List<List<@Nullable Object>> shown, List<TableColumn> columns) {
        Map<TableColumn, Integer> decimals = new HashMap<>();
        for (TableColumn column : columns) {
            List<@Nullable Object> values = new ArrayList<>();
            shown.forEach(row -> values.add(row.get(column.index())));
            decimals.put(column, column.decimals(values));
        }
        return shown.stream()
                .map(row -> columns.stream()
                        .map(column -> new Cell(
                                column.text(row.get(column.index()), decimals.getOrDefault(column, 0)), column.style()))
                        .toList())
                .toList();
    }

    private static String caption(int shown, int all, boolean isLatest, Words words) {
        return shown == all
                ? words.counted(all, "row")
                : words.say(
                        isLatest
                                ? "last {0} of {1} {2}; all are in the CSV"
                                : "first {0} of {1} {2}; all are in the CSV",
                        words.whole(shown),
                        words.whole(all),
                        words.dative(words.noun("row")));
    }

    /** A value that is no amount. */
    static String words(@Nullable Object value, Words words) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Instant instant) {
            return words.days().minute(instant);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> words(each, words)).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> words(entry.getKey(), words) + " " + words(entry.getValue(), words))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean isTrue) {
            return words.say(isTrue ? "yes" : "no");
        }
        return value instanceof LocalDate day ? words.days().date(day) : PrintableText.of(value.toString());
    }
}
