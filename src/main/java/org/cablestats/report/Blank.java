package org.cablestats.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.cablestats.chart.Drawing;
import org.cablestats.chart.Figure;
import org.cablestats.result.ResultTable;

/** A drawing of nothing: words stand for it. */
record Blank(int width, int height) implements Drawing {
    private static final int WIDE = 680;
    private static final int NARROW = 360;

    /** A figure of two sentences. */
    static Figure figure(String title, String subtitle) {
        return new Figure(
                title,
                subtitle,
                title,
                new Blank(WIDE, 1),
                new Blank(NARROW, 1),
                List.of(),
                null,
                new ResultTable(List.of(), List.of()),
                null);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        // Nothing.
    }
}
