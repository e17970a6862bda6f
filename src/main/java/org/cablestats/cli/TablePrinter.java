package org.cablestats.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.cablestats.query.Answer;
import org.cablestats.statistic.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** Prints an answer as aligned columns, cut to the terminal where it goes to one; what is cut is said below it. */
final class TablePrinter {
    /** So many rows decide how wide the columns are where all rows are printed. */
    private static final int SAMPLE = 1000;

    /** Counting the rows that are not shown ends here: an answer may have millions. */
    private static final int COUNTED = 100_000;

    /** Column names, rule, remark and the prompt that comes after. */
    private static final int LINES_BESIDE_ROWS = 4;

    private static final int FEWEST_ROWS = 5;

    private final Screen screen;
    private final Output out;

    TablePrinter(Screen screen, Output out) {
        this.screen = screen;
        this.out = out;
    }

    void print(Answer answer) {
        Iterator<List<@Nullable Object>> rows = answer.rows();
        int most = screen.out() ? Math.max(FEWEST_ROWS, screen.rows() - LINES_BESIDE_ROWS) : SAMPLE;
        List<List<String>> shown = new ArrayList<>();
        while (rows.hasNext() && shown.size() < most) {
            shown.add(cells(rows.next()));
        }
        TableLayout layout = TableLayout.of(
                names(answer.columns()),
                numeric(answer.columns()),
                shown,
                screen.out() ? screen.columns() : Integer.MAX_VALUE);
        out.line(layout.header());
        out.line(layout.rule());
        shown.forEach(row -> out.line(layout.line(row)));
        if (screen.out()) {
            remark(layout, shown.size(), rows);
        } else {
            rows.forEachRemaining(row -> out.line(layout.line(cells(row))));
        }
    }

    private void remark(TableLayout layout, int shown, Iterator<List<@Nullable Object>> rest) {
        List<String> parts = new ArrayList<>();
        if (rest.hasNext()) {
            parts.add(shown + " of " + count(shown, rest) + " rows");
        }
        if (layout.shown() < layout.columns()) {
            parts.add(layout.shown() + " of " + layout.columns() + " columns");
        }
        if (layout.cutsValues()) {
            parts.add("long values cut");
        }
        if (!parts.isEmpty()) {
            out.line(String.join(", ", parts) + "; --format csv gives all");
        }
    }

    private static String count(int shown, Iterator<List<@Nullable Object>> rest) {
        int count = shown;
        while (rest.hasNext() && count < COUNTED) {
            rest.next();
            count++;
        }
        return (rest.hasNext() ? "more than " : "") + String.format(Locale.ROOT, "%,d", count);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static List<Boolean> numeric(List<Column> columns) {
        return columns.stream().map(Cells::isNumeric).toList();
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(Cells::oneLine).toList();
    }
}
