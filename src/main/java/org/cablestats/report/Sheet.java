package org.cablestats.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.cablestats.chart.Drawing;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a picture that stands alone: title, subtitle, key, drawing, note and source on white.
 *
 * @param title the finding
 * @param subtitle what is counted
 * @param key colours and labels
 * @param drawing the chart
 * @param note null for none
 * @param source where the numbers come from
 */
record Sheet(
        Words title,
        Words subtitle,
        Legend key,
        Drawing drawing,
        @Nullable Words note,
        Words source) {
    /** Pixels per px: sharp on today's screens. */
    static final int SCALE = 2;

    private static final int MARGIN = 20;
    private static final int GAP = 12;
    private static final Color INK = new Color(0x16202A);
    private static final Color TEXT = new Color(0x36424D);
    private static final Color MUTED = new Color(0x5B6873);

    /** Sets the words of a figure around its wide drawing. */
    static Sheet of(Picture picture, Provenance provenance) {
        Drawing drawing = picture.figure().wide();
        int width = drawing.width();
        String note = picture.note();
        return new Sheet(
                words(picture.title(), Typeface.BOLD, 20, INK, width),
                words(picture.subtitle(), Typeface.REGULAR, 14, TEXT, width),
                Legend.of(picture.key(), Typeface.REGULAR.at(12), TEXT, width),
                drawing,
                note == null ? null : words(note, Typeface.REGULAR, 11, MUTED, width),
                words(source(provenance), Typeface.REGULAR, 11, MUTED, width));
    }

    private static String source(Provenance provenance) {
        return "Source: " + Numbers.counted(provenance.cables(), "cable") + ". " + Footers.line(provenance);
    }

    private static Words words(String text, Typeface typeface, int size, Color color, int width) {
        return Words.of(Typeface.covered(text), typeface.at(size), color, width);
    }

    /** The picture, {@link #SCALE} pixels per px. */
    BufferedImage image() {
        int width = drawing.width() + 2 * MARGIN;
        int height = (int) Math.ceil(height());
        BufferedImage image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(SCALE, SCALE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private float height() {
        float words = title.height() + subtitle.height() + source.height() + (note == null ? 0 : note.height());
        float body = drawing.height() + (key.isEmpty() ? 0 : key.height() + GAP / 2f);
        return 2 * MARGIN + words + body + 2 * GAP;
    }

    private void draw(Graphics2D graphics) {
        float top = title.draw(graphics, MARGIN, MARGIN);
        top = subtitle.draw(graphics, MARGIN, top);
        if (!key.isEmpty()) {
            top = key.draw(graphics, MARGIN, top + GAP / 2f);
        }
        top += GAP;
        Graphics2D body = (Graphics2D) graphics.create();
        body.translate(MARGIN, top);
        drawing.draw(body, new Rectangle2D.Double(0, 0, drawing.width(), drawing.height()));
        body.dispose();
        top += drawing.height() + GAP;
        if (note != null) {
            top = note.draw(graphics, MARGIN, top);
        }
        source.draw(graphics, MARGIN, top);
    }
}
