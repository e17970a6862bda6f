package org.cablestats.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Something to draw: the body of a chart, without title, key and footer. */
public interface Drawing {
    /** Width in px at 96 dpi. */
    int width();

    /** Height in px at 96 dpi. */
    int height();

    /** Draws into an area of this size or proportion. */
    void draw(Graphics2D graphics, Rectangle2D area);
}
