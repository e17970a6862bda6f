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
 * Prints an answer for a person who asks one question after another: as a table, or a sheet a row where a table would be wider than
 * the terminal. What is no value says so.
 *
 * @param limit how many rows to print at most
 * @param isCounted whether to say below how many there are
 */
public record ShownAnswer(Screen screen, Output out, Expanded expanded, int limit, boolean isCounted) {
    /** So many rows decide how the answer is laid out. */
    private static final int SAMPLE = 1000;

    /** Of a sheet where no terminal ends a line. */
    private static final int PAGE = 100;

    public void print(Answer answer) {
        List<List<@Nullable Object>> sample = sample(answer.rows());
        List<List<String>> cells = sample.stream().map(ShownAnswer::cells).toList();
        int page = screen.out() ? screen.columns() : TableLayout.ENDLESS;
        boolean isSheet = expanded == Expanded.ON
                || (expanded == Expanded.AUTO && screen.out() && TableLayout.wanted(answer.columns(), cells) > page);
        long shown = isSheet ? sheets(answer, sample) : table(answer, cells, page);
        if (answer.rows().hasNext()) {
            out.line("The first " + rows(shown) + "; \\limit none shows all, \\o FILE writes all");
        } else if (isCounted) {
            out.line("(" + rows(shown) + ")");
        }
    }

    private static String rows(long rows) {
        return Numbers.whole(rows) + (rows == 1 ? " row" : " rows");
    }

    private List<List<@Nullable Object>> sample(Iterator<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> sample = new ArrayList<>();
        while (rows.hasNext() && sample.size() < Math.min(limit, SAMPLE)) {
            sample.add(rows.next());
        }
        return sample;
    }

    private long sheets(Answer answer, List<List<@Nullable Object>> sample) {
        SheetPrinter sheets = new SheetPrinter(out, screen.out() ? screen.columns() : PAGE);
        long number = 0;
        for (List<@Nullable Object> row : sample) {
            sheets.print(++number, answer.columns(), row);
        }
        while (number < limit && answer.rows().hasNext()) {
            sheets.print(++number, answer.columns(), answer.rows().next());
        }
        return number;
    }

    private long table(Answer answer, List<List<String>> sample, int page) {
        TableLayout layout = TableLayout.of(answer.columns(), sample, page);
        out.line(layout.header());
        out.line(layout.rule());
        sample.forEach(row -> out.line(layout.line(row)));
        long number = sample.size();
        while (number < limit && answer.rows().hasNext()) {
            out.line(layout.line(cells(answer.rows().next())));
            number++;
        }
        if (layout.cutsValues() || layout.shown() < layout.columns()) {
            out.line(cut(layout) + "; \\x on shows all");
        }
        return number;
    }

    private static String cut(TableLayout layout) {
        return layout.shown() < layout.columns()
                ? layout.shown() + " of " + layout.columns() + " columns"
                : "long values cut";
    }

    private static List<String> cells(List<@Nullable Object> row) {
        return row.stream()
                .map(value -> value == null ? CellText.NULL : CellText.oneLine(value))
                .toList();
    }
}
