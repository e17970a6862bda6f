package org.cablestats.chart.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.chart.axis.HouseStyle;
import org.cablestats.chart.data.Matrix;
import org.cablestats.chart.data.Order;
import org.cablestats.chart.style.Frame;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;

/**
 * What stands above the columns of a heat map: their names, on up to three lines; where those do not fit, their codes or numbers, with the
 * names in rows below the map. No text is turned.
 */
final class ColumnHeads {
    private static final int MOST_LINES = 3;
    private static final double LINE = 14;
    private static final double MARGIN = 10;
    private static final double GAP = 4;
    private static final double KEY_ROW = 18;
    private static final double KEY_GAP = 14;
    private static final Text.Ink CODE = new Text.Ink(HouseStyle.STRONG, Palette.TEXT);

    private final Matrix matrix;
    private final List<List<String>> heads;
    private final List<KeyEntry> key;

    /** A code or number with the name that it stands for, at its place from the lower left corner of the plot's picture. */
    private record KeyEntry(String code, String name, double x, double y) {}

    /** Heads of columns of a width, of a picture of a width, in px. */
    ColumnHeads(Matrix matrix, double column, double width) {
        this.matrix = matrix;
        List<List<String>> wrapped = matrix.columns().stream()
                .map(label -> Text.wrap(label.replace("//", " //"), HouseStyle.LABEL, Double.MAX_VALUE))
                .map(lines -> Text.wrap(lines.get(0), HouseStyle.LABEL, column - GAP))
                .toList();
        boolean isWhole = IntStream.range(0, wrapped.size())
                .allMatch(i -> fits(wrapped.get(i), matrix.columns().get(i)));
        if (isWhole || matrix.columnOrder() == Order.HOUR) {
            this.heads = isWhole ? wrapped : hours(column);
            this.key = List.of();
        } else {
            this.heads = codes(column).stream().map(List::of).toList();
            this.key = key(width);
        }
    }

    private static boolean fits(List<String> lines, String label) {
        String shown = String.join("", lines).replace(" ", "");
        return lines.size() <= MOST_LINES && shown.equals(label.replace(" ", ""));
    }

    /** Every second or third hour: a reader can count on from the one before. */
    private List<List<String>> hours(double column) {
        int step = (int) Math.ceil((Text.widest(matrix.columns(), HouseStyle.LABEL) + GAP) / column);
        return IntStream.range(0, matrix.columns().size())
                .mapToObj(i -> List.of(i % step == 0 ? matrix.columns().get(i) : ""))
                .toList();
    }

    private List<String> codes(double column) {
        boolean hasCodes = matrix.codes().stream()
                .allMatch(code -> !code.isEmpty() && Text.width(code, HouseStyle.LABEL) <= column - GAP / 2);
        return IntStream.range(0, matrix.columns().size())
                .mapToObj(i -> hasCodes ? matrix.codes().get(i) : Integer.toString(i + 1))
                .toList();
    }

    private List<KeyEntry> key(double width) {
        List<KeyEntry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < heads.size(); i++) {
            String code = heads.get(i).get(0);
            double start = Text.width(code, CODE.font()) + GAP;
            String name = Text.fit(matrix.columns().get(i), HouseStyle.LABEL, width - start);
            double length = start + Text.width(name, HouseStyle.LABEL);
            if (x > 0 && x + length > width) {
                x = 0;
                y += KEY_ROW;
            }
            entries.add(new KeyEntry(code, name, x, y));
            x += length + KEY_GAP;
        }
        return entries;
    }

    /** Px above the plot. */
    double above() {
        return heads.stream().mapToInt(List::size).max().orElse(1) * LINE + MARGIN;
    }

    /** Px below the plot. */
    double below() {
        return key.isEmpty() ? 0 : key.get(key.size() - 1).y + KEY_ROW + MARGIN;
    }

    List<Layer> layers(Frame frame) {
        List<Layer> layers = new ArrayList<>();
        double column = frame.plot().getWidth() / heads.size();
        for (int i = 0; i < heads.size(); i++) {
            double x = frame.plot().getX() + column * (i + 0.5);
            List<String> lines = heads.get(i);
            for (int line = 0; line < lines.size(); line++) {
                double middle = frame.plot().getY() - MARGIN - (lines.size() - 1 - line) * LINE;
                layers.add(Text.centred(lines.get(line), x, middle, Text.Align.MIDDLE, HouseStyle.MUTED));
            }
        }
        double top = frame.plot().getMaxY() + MARGIN;
        for (KeyEntry entry : key) {
            double middle = top + entry.y + KEY_ROW / 2;
            double start = entry.x + Text.width(entry.code, CODE.font()) + GAP;
            layers.add(Text.centred(entry.code, entry.x, middle, Text.Align.START, CODE));
            layers.add(Text.centred(entry.name, start, middle, Text.Align.START, HouseStyle.MUTED));
        }
        return layers;
    }
}
