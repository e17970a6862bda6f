package org.cablestats.chart.axis;

import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;

/** Colours and their names in rows above a plot. */
public final class Key {
    private static final double SWATCH = 11;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double ROW = 20;
    private static final Text.Ink INK = new Text.Ink(HouseStyle.LABEL, Palette.TEXT);

    private final List<Layer> layers = new ArrayList<>();
    private final List<List<KeyEntry>> rows = new ArrayList<>();

    /** A key at the upper edge of a picture, in rows of at most a width in px. */
    public Key(List<KeyEntry> entries, double width) {
        double x = 0;
        for (KeyEntry entry : entries) {
            String label = Text.fit(entry.label(), INK.font(), width - SWATCH - GAP);
            double length = SWATCH + GAP + Text.width(label, INK.font());
            if (rows.isEmpty() || x + length > width) {
                rows.add(new ArrayList<>());
                x = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            add(entry, label, x, (rows.size() - 1) * ROW);
            x += length + BETWEEN;
        }
    }

    private void add(KeyEntry entry, String label, double x, double y) {
        double top = y + (ROW - SWATCH) / 2;
        layers.add(Layer.filled(new RoundRectangle2D.Double(x, top, SWATCH, SWATCH, 3, 3), entry.color()));
        layers.add(Text.centred(label, x + SWATCH + GAP, y + ROW / 2, Text.Align.START, INK));
    }

    /** The entries of each row. */
    public List<List<KeyEntry>> rows() {
        return rows;
    }

    public List<Layer> layers() {
        return layers;
    }

    /** The key from this height on, in px. */
    public List<Layer> layersFrom(double top) {
        return layers.stream()
                .<Layer>map(layer -> graphics -> {
                    AffineTransform before = graphics.getTransform();
                    graphics.translate(0, top);
                    layer.paint(graphics);
                    graphics.setTransform(before);
                })
                .toList();
    }

    /** Px from the upper edge of the picture to where the plot may begin. */
    public double height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + 6;
    }
}
