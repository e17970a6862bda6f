package org.cablestats.report.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
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
 * @param rows the first rows, each with one cell per heading
 * @param caption how many of the rows these are
 */
record DataTable(List<Cell> heads, List<List<Cell>> rows, String caption) {
    /** A dash, since zero would be a number that nobody counted. */
    private static final String NOTHING = "–";

    /** The longest reference ids of the corpus, 08USOSCE... and the like, are a little shorter. */
    private static final int NARROW = 18;

    /** Columns from which on the first one would be squeezed. */
    private static final int MANY = 9;

    /** Whether the names of the rows need a width of their own. The template sees public methods only. */
    public boolean isWide() {
        return heads.size() >= MANY;
    }

    /** A text and how it is set: {@code number} (to the right) or {@code words}; {@code tight} on one line. */
    record Cell(String text, String style) {
        /** Whether it may name its row. */
        public boolean isWords() {
            return style.startsWith("words");
        }

        private boolean isNarrow() {
            return style.equals("words") && text.length() <= NARROW;
        }
    }

    /** The first rows of a result. A chart tells which numbers are names: a year on its axis takes no thousands separator. */
    static DataTable of(ResultTable result, @Nullable ChartDefinition chart, int limit, long total, Words words) {
        List<TableColumn> columns = TableColumn.of(result, chart, total, words);
        List<Cell> heads = columns.stream()
                .map(column -> new Cell(column.heading(), column.style()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (List<@Nullable Object> row :
                result.rows().subList(0, Math.min(limit, result.rows().size()))) {
            rows.add(columns.stream()
                    .map(column -> new Cell(column.text(row.get(column.index())), column.style()))
                    .toList());
        }
        String common = TableColumn.common(result, chart, words);
        List<String> nought = TableColumn.nought(result, chart, words);
        String caption = Stream.of(
                        common,
                        caption(rows.size(), result.rows().size(), words),
                        nought.isEmpty() ? "" : words.say("0 in every row: {0}", String.join(", ", nought)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new DataTable(heads, tight(rows, columns.size()), caption);
    }

    /** Rows in which the words of narrow columns, such as ids and dates, are not broken. */
    private static List<List<Cell>> tight(List<List<Cell>> rows, int columns) {
        BitSet narrow = IntStream.range(0, columns)
                .filter(column -> rows.stream().map(row -> row.get(column)).allMatch(Cell::isNarrow))
                .collect(BitSet::new, BitSet::set, BitSet::or);
        return rows.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(i -> narrow.get(i) ? new Cell(row.get(i).text(), "words tight") : row.get(i))
                        .toList())
                .toList();
    }

    private static String caption(int shown, int all, Words words) {
        return shown == all
                ? words.counted(all, "row")
                : words.say(
                        "first {0} of {1} {2}; all are in the CSV",
                        words.whole(shown), words.whole(all), words.dative(words.noun("row")));
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
