package org.cablestats.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.axis.Key;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Layer;
import org.cablestats.chart.style.Palette;
import org.cablestats.chart.style.Text;
import org.cablestats.chart.style.Typeface;
import org.jspecify.annotations.Nullable;

/** A figure as a picture that stands alone, from top to bottom: title, subtitle, key, wide drawing, note and source. */
final class FigureSheet {
    private static final int MARGIN = 20;
    private static final int GAP = 12;
    private static final double LEADING = 1.3;
    private static final Text.Ink SMALL = new Text.Ink(Typeface.REGULAR.at(11), Palette.MUTED);

    private final int width;
    private final List<Layer> layers = new ArrayList<>();
    private double top = MARGIN;

    private FigureSheet(int width) {
        this.width = width;
    }

    static Drawing of(Figure figure, String source) {
        FigureSheet sheet = new FigureSheet(figure.wide().width());
        sheet.words(figure.title(), new Text.Ink(Typeface.BOLD.at(20), Palette.INK));
        sheet.words(figure.subtitle(), new Text.Ink(Typeface.REGULAR.at(14), Palette.TEXT));
        sheet.key(figure.key());
        sheet.drawing(figure.wide());
        sheet.words(figure.note(), SMALL);
        sheet.words(source, SMALL);
        return new Drawing(sheet.width + 2 * MARGIN, (int) Math.ceil(sheet.top + MARGIN), sheet.layers);
    }

    private void words(@Nullable String text, Text.Ink ink) {
        if (text == null) {
            return;
        }
        float size = ink.font().getSize2D();
        for (String line : Text.wrap(text, ink.font(), width)) {
            layers.add(Text.at(line, MARGIN, top + Math.round(size), Text.Align.START, ink));
            top += Math.round(size * LEADING);
        }
    }

    private void key(List<KeyEntry> entries) {
        Key key = new Key(entries, width);
        double above = top + GAP / 2.0;
        key.layers()
                .forEach(layer -> layers.add(graphics -> {
                    AffineTransform before = graphics.getTransform();
                    graphics.translate(MARGIN, above);
                    layer.paint(graphics);
                    graphics.setTransform(before);
                }));
        top += key.height();
    }

    private void drawing(Drawing body) {
        Rectangle2D area = new Rectangle2D.Double(MARGIN, top + GAP, body.width(), body.height());
        layers.add(graphics -> body.draw(graphics, area));
        top = area.getMaxY() + GAP;
    }
}
