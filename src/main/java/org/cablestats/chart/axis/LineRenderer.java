package org.cablestats.chart.axis;

import java.awt.Graphics2D;
import java.awt.Shape;
import org.cablestats.chart.style.Pen;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Draws each series as one path, so that dashes go on over its points, by the {@link Pen}. */
public final class LineRenderer extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1;

    public LineRenderer() {
        super(true, false);
        setDrawSeriesLineAsPath(true);
    }

    @Override
    protected void drawFirstPassShape(Graphics2D graphics, int pass, int series, int item, Shape shape) {
        graphics.setStroke(getItemStroke(series, item));
        graphics.setPaint(getItemPaint(series, item));
        Pen.draw(graphics, shape);
    }
}
