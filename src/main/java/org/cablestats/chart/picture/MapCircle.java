package org.cablestats.chart.picture;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.cablestats.chart.axis.HouseStyle;

/**
 * A circle of a map, with its name.
 *
 * @param centre in px
 * @param radius in px
 */
record MapCircle(String name, Point2D centre, double radius) {
    Ellipse2D shape() {
        return HouseStyle.circle(centre.getX(), centre.getY(), radius);
    }

    /** Whether another circle and this one have a point in common. */
    boolean touches(MapCircle other) {
        return !equals(other) && centre.distance(other.centre) < radius + other.radius;
    }

    /** Px between it and a box; less than zero where they meet. */
    double distance(Rectangle2D box) {
        double x = Math.max(0, Math.max(box.getMinX() - centre.getX(), centre.getX() - box.getMaxX()));
        double y = Math.max(0, Math.max(box.getMinY() - centre.getY(), centre.getY() - box.getMaxY()));
        return Math.hypot(x, y) - radius;
    }

    /** Px between it and a line; less than zero where they meet. */
    double distance(Line2D line) {
        return line.ptSegDist(centre) - radius;
    }
}
