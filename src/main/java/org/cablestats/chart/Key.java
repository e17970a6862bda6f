package org.cablestats.chart;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Colours and their names in rows above a plot. */
final class Key {
    private static final double SWATCH = 11;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double ROW = 20;
    private static final Text.Ink INK = new Text.Ink(HouseStyle.LABEL, Palette.TEXT);

    private final List<Layer> layers = new ArrayList<>();
    private final double height;

    /** One colour. */
    record Entry(Color color, String label) {}

    /**
     * A key at the upper edge of a picture.
     *
     * @param width px that a row may take
     */
    Key(List<Entry> entries, double width) {
        double x = 0;
        double y = 0;
        for (Entry entry : entries) {
            String label = Text.fit(entry.label, INK.font(), width - SWATCH - GAP);
            double length = SWATCH + GAP + Text.width(label, INK.font());
            if (x > 0 && x + length > width) {
                x = 0;
                y += ROW;
            }
            add(entry.color, label, x, y);
            x += length + BETWEEN;
        }
        height = entries.isEmpty() ? 0 : y + ROW + 6;
    }

    private void add(Color color, String label, double x, double y) {
        layers.add(graphics -> {
            graphics.setColor(color);
            graphics.fill(new RoundRectangle2D.Double(x, y + (ROW - SWATCH) / 2, SWATCH, SWATCH, 3, 3));
        });
        layers.add(Text.centred(label, x + SWATCH + GAP, y + ROW / 2, Text.Align.START, INK));
    }

    List<Layer> layers() {
        return layers;
    }

    /** Px from the upper edge of the picture to where the plot may begin. */
    double height() {
        return height;
    }
}
