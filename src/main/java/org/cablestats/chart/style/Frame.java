package org.cablestats.chart.style;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A chart's area and the margins around its plot, in px.
 *
 * @param area the whole
 */
public record Frame(Rectangle2D area, double left, double top, double right, double bottom) {

    /** Margins of a picture of this size. */
    public static Frame of(Size size, int height, double left, double top, double right, double bottom) {
        return new Frame(new Rectangle2D.Double(0, 0, size.width(), height), left, top, right, bottom);
    }

    /** A picture of this size. */
    public Drawing drawing(List<Layer> layers) {
        return new Drawing((int) area.getWidth(), (int) area.getHeight(), layers);
    }

    /** The plot within the margins. */
    public Rectangle2D plot() {
        return new Rectangle2D.Double(
                area.getX() + left, area.getY() + top, area.getWidth() - left - right, area.getHeight() - top - bottom);
    }

    /** Horizontal place of a share of the plot's width. */
    public double x(double share) {
        return plot().getX() + plot().getWidth() * share;
    }

    /** Vertical place of a share of the plot's height, from its lower end. */
    public double y(double share) {
        return plot().getMaxY() - plot().getHeight() * share;
    }
}
