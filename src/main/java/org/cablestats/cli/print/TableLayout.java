package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.result.ResultTable.Column;

/**
 * Where the columns of a table stand. Where they are wider than the page, texts give way, the widest first, and then are left
 * out, the last first. Numbers, days and single words are shown whole whatever that takes: an id or a name is there to be typed
 * again.
 */
record TableLayout(List<Place> places, int columns) {
    private static final String GAP = "  ";

    /** Narrower than this a text says nothing; rather leave it out. */
    private static final int NARROWEST = 8;

    /** Where nothing is cut a longer value sticks out of its row rather than make all rows as wide. */
    private static final int LONGEST_ALIGNED = 100;

    /** Longer than this a word is no name: a digest has 64 letters, the longest id 25. */
    private static final int LONGEST_NAME = 40;

    /** Of a page that is no terminal. */
    static final int ENDLESS = Integer.MAX_VALUE;

    /**
     * A column's place.
     *
     * @param natural letters of its name or its longest value, of those that do not stick out
     * @param yields whether it may be narrower than its values
     */
    record Place(int index, Column column, int natural, int width, boolean yields) {
        static Place of(int index, Column column, List<List<String>> rows, int longestAligned) {
            List<String> cells = rows.stream().map(row -> row.get(index)).toList();
            int longest = cells.stream()
                    .mapToInt(WrappedText::length)
                    .filter(length -> length <= longestAligned)
                    .max()
                    .orElse(0);
            int natural = Math.max(WrappedText.length(column.name()), longest);
            boolean yields = CellText.isText(column) && !cells.stream().allMatch(TableLayout::isName);
            return new Place(index, column, natural, natural, yields);
        }

        Place ofWidth(int letters) {
            return new Place(index, column, natural, letters, yields);
        }

        boolean canYield() {
            return yields && width > NARROWEST;
        }

        boolean isCut() {
            return width < natural;
        }

        String fill(String cell) {
            if (isCut() && WrappedText.length(cell) > width) {
                return fill(WrappedText.beginning(cell, width));
            }
            String blanks = " ".repeat(Math.max(0, width - WrappedText.length(cell)));
            return column.isNumber() ? blanks + cell : cell + blanks;
        }
    }

    /** A layout that fits these rows, or, where they are wider than the page, as far as may be the page. */
    static TableLayout of(List<Column> columns, List<List<String>> rows, int page) {
        List<Place> places = new ArrayList<>(IntStream.range(0, columns.size())
                .mapToObj(i -> Place.of(i, columns.get(i), rows, page == ENDLESS ? LONGEST_ALIGNED : Integer.MAX_VALUE))
                .toList());
        while (total(places) > page && places.stream().anyMatch(Place::canYield)) {
            Place widest = places.stream()
                    .filter(Place::canYield)
                    .max(Comparator.comparingInt(Place::width))
                    .orElseThrow();
            places.set(widest.index(), widest.ofWidth(widest.width() - 1));
        }
        for (int i = columns.size() - 1; i > 0 && total(places) > page; i--) {
            if (places.get(i).yields()) {
                places.remove(i);
            }
        }
        return new TableLayout(places, columns.size());
    }

    /** How wide a page these rows want, so that no value is cut. */
    static int wanted(List<Column> columns, List<List<String>> rows) {
        return total(of(columns, rows, Integer.MAX_VALUE - 1).places());
    }

    /** Number of columns that have a place. */
    int shown() {
        return places.size();
    }

    /** Whether a value or name that was measured is longer than its place. */
    boolean cutsValues() {
        return places.stream().anyMatch(Place::isCut);
    }

    String header() {
        return joined(places.stream()
                .map(place -> place.fill(CellText.oneLine(place.column().name()))));
    }

    String rule() {
        return places.stream().map(place -> "-".repeat(place.width())).collect(Collectors.joining(GAP));
    }

    /** A row in its places, without blanks at its end. A value of a row that was not measured may stick out. */
    String line(List<String> cells) {
        return joined(places.stream().map(place -> place.fill(cells.get(place.index()))));
    }

    private static String joined(Stream<String> cells) {
        return cells.collect(Collectors.joining(GAP)).stripTrailing();
    }

    private static boolean isName(String cell) {
        return cell.length() <= LONGEST_NAME && !cell.startsWith("[") && !cell.startsWith("{") && cell.indexOf(' ') < 0;
    }

    private static int total(List<Place> places) {
        return places.stream().mapToInt(Place::width).sum() + GAP.length() * Math.max(0, places.size() - 1);
    }
}
