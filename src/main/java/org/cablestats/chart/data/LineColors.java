package org.cablestats.chart.data;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cablestats.chart.style.Palette;

/** Which line or part has which colour. */
public final class LineColors {
    /** More colours than four cannot be told apart in lines. */
    private static final int MOST_LINES = 4;

    private LineColors() {}

    /** Colours of lines: levels in theirs, else the first four in colour and the rest in a grey that can be seen as a line. */
    public static List<Color> ofLines(TimeGrid grid) {
        return of(grid, MOST_LINES, Palette::line, line -> Palette.AXIS);
    }

    /** Colours of parts of a stack: levels in theirs, else the categories; the rest grey. */
    static List<Color> ofParts(TimeGrid grid) {
        return of(
                grid,
                Palette.CATEGORIES.size(),
                UnaryOperator.identity(),
                line -> Names.isOther(line.name()) ? Palette.QUIET : Palette.GRID);
    }

    private static List<Color> of(TimeGrid grid, int most, UnaryOperator<Color> level, Function<Line, Color> rest) {
        Iterator<Color> categories = Palette.CATEGORIES.subList(0, most).iterator();
        List<Color> colors = new ArrayList<>();
        for (Line line : grid.lines()) {
            if (!line.isQuiet() && grid.order() == Order.CLASSIFICATION) {
                colors.add(level.apply(Palette.CLASSIFICATIONS.get(Order.level(line.name()))));
            } else {
                colors.add(!line.isQuiet() && categories.hasNext() ? categories.next() : rest.apply(line));
            }
        }
        return colors;
    }
}
