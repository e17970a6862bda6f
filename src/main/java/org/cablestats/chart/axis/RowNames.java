package org.cablestats.chart.axis;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Text;

/** Names at the left of rows, in one line or, where one of them is too long, in up to two. */
public final class RowNames {
    private static final double LINE = 14;
    private static final double GAP = 6;
    private static final double TWO_LINES = 32;

    private final List<List<String>> names;
    private final double row;

    /** Names in lines of at most a width, in rows of at least a height, in px. */
    public RowNames(List<String> names, double widest, double row) {
        this.names = names.stream()
                .map(name -> Text.wrap(name, HouseStyle.NAME.font(), widest, 2))
                .toList();
        boolean isOneLine = this.names.stream().allMatch(lines -> lines.size() == 1);
        this.row = isOneLine ? row : Math.max(row, TWO_LINES);
    }

    /** Px of all rows. */
    public double height() {
        return names.size() * row;
    }

    /** Px that the names take, with the gap to the plot. */
    public double width() {
        List<String> lines = names.stream().flatMap(List::stream).toList();
        return Math.ceil(Text.widest(lines, HouseStyle.NAME.font())) + GAP;
    }

    /** A name to the left of the plot. */
    public List<Layer> layers(int index, Frame frame, Text.Ink ink) {
        List<String> lines = names.get(index);
        double middle = middle(index, frame) - (lines.size() - 1) * LINE / 2;
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double x = frame.plot().getX() - GAP;
            layers.add(Text.centred(lines.get(i), x, middle + i * LINE, Text.Align.END, ink));
        }
        return layers;
    }

    /** The middle of a row. */
    public double middle(int index, Frame frame) {
        return frame.plot().getY() + frame.plot().getHeight() / names.size() * (index + 0.5);
    }
}
