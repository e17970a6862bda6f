package org.cablestats.chart.data;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.style.Palette;

/** Which line or part has which colour. */
public final class LineColors {
    /** More colours than four cannot be told apart in lines. */
    private static final int MOST_LINES = 4;

    private LineColors() {}

    /** Colours of lines: levels in theirs, else the first four in colour and the rest grey. */
    public static List<Color> ofLines(TimeGrid grid) {
        List<Color> colors = new ArrayList<>();
        int used = 0;
        for (Line line : grid.lines()) {
            if (line.isQuiet()) {
                colors.add(Palette.QUIET);
            } else if (grid.order() == Order.CLASSIFICATION) {
                colors.add(Palette.line(level(line)));
            } else {
                colors.add(used < MOST_LINES ? Palette.CATEGORIES.get(used) : Palette.QUIET);
                used++;
            }
        }
        return colors;
    }

    /** Colours of parts of a stack: levels in theirs, else the categories; the rest grey. */
    static List<Color> ofParts(TimeGrid grid) {
        List<Color> colors = new ArrayList<>();
        int used = 0;
        for (Line line : grid.lines()) {
            if (line.isQuiet() || used >= Palette.CATEGORIES.size()) {
                colors.add(line.name().equals(Names.OTHER) ? Palette.QUIET : Palette.GRID);
            } else if (grid.order() == Order.CLASSIFICATION) {
                colors.add(level(line));
            } else {
                colors.add(Palette.CATEGORIES.get(used++));
            }
        }
        return colors;
    }

    private static Color level(Line line) {
        return Palette.CLASSIFICATIONS.get(Order.level(line.name()));
    }
}
