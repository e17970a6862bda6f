package org.cablestats.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.report.Picture.KeyColor;

/**
 * The key of a picture, set in rows.
 *
 * @param entries where each stands
 * @param rows number of rows
 * @param font of the labels
 * @param color of the labels
 */
record Legend(List<Entry> entries, int rows, Font font, Color color) {
    private static final int SWATCH = 14;
    private static final int SPACE = 6;
    private static final int BETWEEN = 16;
    private static final int LEADING = 20;

    /** An entry with its place: px from the left and the row it is in. */
    record Entry(Color color, String label, float left, int row) {}

    /** Sets entries side by side, as many in a row as a width holds. */
    static Legend of(List<KeyColor> key, Font font, Color color, double width) {
        List<Entry> entries = new ArrayList<>();
        float left = 0;
        int row = 0;
        for (KeyColor one : key) {
            String label = Typeface.covered(one.label());
            float needed = (float) Math.ceil(SWATCH + SPACE + Words.width(label, font));
            if (left > 0 && left + needed > width) {
                left = 0;
                row++;
            }
            entries.add(new Entry(Color.decode(one.hex()), label, left, row));
            left += needed + BETWEEN;
        }
        return new Legend(entries, key.isEmpty() ? 0 : row + 1, font, color);
    }

    /** Whether there is nothing to draw. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Height in px. */
    float height() {
        return rows * LEADING;
    }

    /** Draws the rows below a height and tells where they end. */
    float draw(Graphics2D graphics, float left, float top) {
        graphics.setFont(font);
        for (Entry entry : entries) {
            float above = top + entry.row() * LEADING + (LEADING - SWATCH) / 2f;
            graphics.setColor(entry.color());
            graphics.fill(new RoundRectangle2D.Float(left + entry.left(), above, SWATCH, SWATCH, 3, 3));
            graphics.setColor(color);
            graphics.drawString(entry.label(), left + entry.left() + SWATCH + SPACE, above + 11);
        }
        return top + height();
    }
}
