package org.cablestats.chart.style;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A picture made of layers, the first at the back: the body of a chart, or a whole {@code Figure.sheet}.
 *
 * @param width in px at 96 dpi
 * @param height in px at 96 dpi
 */
public record Drawing(int width, int height, List<Layer> layers) {
    public Drawing {
        layers = List.copyOf(layers);
    }

    /** Draws into an area of this size or proportion. */
    public void draw(Graphics2D graphics, Rectangle2D area) {
        Graphics2D own = (Graphics2D) graphics.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.translate(area.getX(), area.getY());
        own.scale(area.getWidth() / width, area.getHeight() / height);
        layers.forEach(layer -> layer.paint(own));
        // Not in a finally block: a PDF graphics that is disposed of halfway complains, and hides why.
        own.dispose();
    }
}
