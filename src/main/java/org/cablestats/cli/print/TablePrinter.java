package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cablestats.cli.console.Output;
import org.cablestats.cli.console.Screen;
import org.cablestats.query.Answer;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Prints an answer as aligned columns. On a terminal texts are cut to its width, and the rows to its height where there is no
 * pager; what is cut is said below.
 */
public record TablePrinter(Screen screen, Output out) {
    /** So many rows decide how wide the columns are where all rows are printed. */
    private static final int SAMPLE = 1000;

    /** Counting the rows that are not shown ends here: an answer may have millions. */
    private static final int COUNTED = 100_000;

    /** Column names, rule, remark and the prompt that comes after. */
    private static final int LINES_BESIDE_ROWS = 4;

    private static final int FEWEST_ROWS = 5;

    public void print(Answer answer) {
        Iterator<List<@Nullable Object>> rows = answer.rows();
        int most = screen.isEndless() ? SAMPLE : Math.max(FEWEST_ROWS, screen.rows() - LINES_BESIDE_ROWS);
        List<List<String>> shown = new ArrayList<>();
        while (rows.hasNext() && shown.size() < most) {
            shown.add(cells(rows.next()));
        }
        TableLayout layout =
                TableLayout.of(answer.columns(), shown, screen.out() ? screen.columns() : TableLayout.ENDLESS);
        out.line(layout.header());
        out.line(layout.rule());
        shown.forEach(row -> out.line(layout.line(row)));
        if (screen.isEndless()) {
            rows.forEachRemaining(row -> out.line(layout.line(cells(row))));
        }
        remark(layout, shown.size(), rows);
    }

    private void remark(TableLayout layout, int shown, Iterator<List<@Nullable Object>> rest) {
        List<String> parts = new ArrayList<>();
        if (rest.hasNext()) {
            parts.add(Numbers.whole(shown) + " of " + count(shown, rest) + " rows");
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
        return (rest.hasNext() ? "more than " : "") + Numbers.whole(count);
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream().map(CellText::oneLine).toList();
    }
}
