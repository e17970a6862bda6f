package org.cablestats.chart;

import java.awt.Graphics2D;

/** One thing of a picture, drawn in px from the picture's upper left corner. */
public interface Layer {
    /** Draws it. */
    void paint(Graphics2D graphics);
}
