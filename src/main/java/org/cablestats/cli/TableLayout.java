package org.cablestats.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where the columns of a table stand. */
final class TableLayout {
    private static final String GAP = "  ";

    /** Narrower than this a value says nothing; rather leave columns out. */
    private static final int NARROWEST = 8;

    private final List<String> names;
    private final List<Boolean> numeric;
    private final int[] widths;
    private final boolean cuts;

    private TableLayout(List<String> names, List<Boolean> numeric, int[] widths, boolean cuts) {
        this.names = names;
        this.numeric = numeric;
        this.widths = widths;
        this.cuts = cuts;
    }

    /** A layout that fits these rows, or, where they are wider than the page, the page. */
    static TableLayout of(List<String> names, List<Boolean> numeric, List<List<String>> rows, int page) {
        int[] natural = IntStream.range(0, names.size())
                .map(i -> Math.max(
                        WrappedText.length(names.get(i)),
                        rows.stream()
                                .mapToInt(row -> WrappedText.length(row.get(i)))
                                .max()
                                .orElse(0)))
                .toArray();
        int[] widths = natural.clone();
        int widest = widest(widths);
        while (total(widths) > page && widths[widest] > NARROWEST) {
            widths[widest]--;
            widest = widest(widths);
        }
        int shown = widths.length;
        while (shown > 1 && total(head(widths, shown)) > page) {
            shown--;
        }
        int[] fitting = head(widths, shown);
        boolean cuts = IntStream.range(0, shown).anyMatch(i -> fitting[i] < natural[i]);
        return new TableLayout(names, numeric, fitting, cuts);
    }

    /** Number of columns that have a place. */
    int shown() {
        return widths.length;
    }

    /** Number of columns that there are. */
    int columns() {
        return names.size();
    }

    /** Whether a value or name that was measured is longer than its place. */
    boolean cutsValues() {
        return cuts;
    }

    String header() {
        return line(names);
    }

    String rule() {
        return IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
    }

    /** A row in its places, without blanks at its end. A value of a row that was not measured may stick out. */
    String line(List<String> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> place(cells.get(i), i))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private String place(String cell, int column) {
        int width = widths[column];
        int length = WrappedText.length(cell);
        if (length > width && cuts) {
            return WrappedText.beginning(cell, width);
        }
        String blanks = " ".repeat(Math.max(0, width - length));
        return numeric.get(column) ? blanks + cell : cell + blanks;
    }

    private static int total(int[] widths) {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            if (widths[i] > widths[widest]) {
                widest = i;
            }
        }
        return widest;
    }

    private static int[] head(int[] widths, int count) {
        return IntStream.of(widths).limit(count).toArray();
    }
}
