package org.cablestats.chart.style;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;

/**
 * Draws lines. Java 25 sets other pixels than Java 17 where the segments of a line meet, but fills shapes alike: in a picture of
 * pixels a line is the filled shape that it covers, so that its bytes do not depend on the version. In vectors it stays a line.
 */
public final class Pen {
    /** Whether lines are filled shapes. */
    public static final RenderingHints.Key FILLS = new RenderingHints.Key(1) {
        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    };

    private Pen() {}

    /** Draws a line with the graphics' stroke and colour. */
    public static void draw(Graphics2D graphics, Shape line) {
        if (Boolean.TRUE.equals(graphics.getRenderingHint(FILLS))) {
            graphics.fill(graphics.getStroke().createStrokedShape(line));
        } else {
            graphics.draw(line);
        }
    }
}
