package org.cablestats.chart.style;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;

/** One thing of a picture, drawn in px from the picture's upper left corner. */
public interface Layer {
    /** Draws it. */
    void paint(Graphics2D graphics);

    /** A shape in a colour. */
    static Layer filled(Shape shape, Color color) {
        return graphics -> {
            graphics.setColor(color);
            graphics.fill(shape);
        };
    }

    /** The outline of a shape. */
    static Layer drawn(Shape shape, Stroke stroke, Color color) {
        return graphics -> {
            graphics.setColor(color);
            graphics.setStroke(stroke);
            Pen.draw(graphics, shape);
        };
    }
}
