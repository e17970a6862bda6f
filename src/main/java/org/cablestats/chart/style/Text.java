package org.cablestats.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Lines of text in a picture: measured the same way wherever they are drawn. */
public final class Text {

    private static final String ELLIPSIS = "…";
    private static final BasicStroke HALO = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Text() {}

    /** Which point of a line its place names. */
    public enum Align {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** A face in a colour. */
    public record Ink(Font font, Color color) {}

    /** A line of text at a place, on its baseline. */
    public static Layer at(String text, double x, double baseline, Align align, Ink ink) {
        if (!Double.isFinite(x) || !Double.isFinite(baseline)) {
            throw new IllegalArgumentException("Cannot place '" + text + "' at " + x + ", " + baseline);
        }
        String printable = Typeface.covered(text);
        double start = x - width(printable, ink.font) * align.share;
        return graphics -> {
            graphics.setFont(ink.font);
            graphics.setColor(ink.color);
            graphics.drawString(printable, (float) start, (float) baseline);
        };
    }

    /** A line of text whose digits and capitals stand centred about a height. */
    public static Layer centred(String text, double x, double middle, Align align, Ink ink) {
        return at(text, x, middle + capitals(ink.font) / 2, align, ink);
    }

    /** A line as above over a white rim, where something is drawn behind it. */
    public static List<Layer> haloed(String text, double x, double middle, Ink ink) {
        String printable = Typeface.covered(text);
        double baseline = middle + capitals(ink.font) / 2;
        Shape rim = HALO.createStrokedShape(
                ink.font.createGlyphVector(CONTEXT, printable).getOutline((float) x, (float) baseline));
        return List.of(Layer.filled(rim, Color.WHITE), at(text, x, baseline, Align.START, ink));
    }

    /** Width in px. */
    public static double width(String text, Font font) {
        return font.getStringBounds(Typeface.covered(text), CONTEXT).getWidth();
    }

    /** Greatest width in px; 0 of none. */
    public static double widest(List<String> texts, Font font) {
        return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
    }

    /** Height of capitals and digits in px: 0.66 of the size in this typeface. */
    static double capitals(Font font) {
        return font.getSize2D() * 0.66;
    }

    /** The text, cut with an ellipsis where it is wider. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int fits = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (width(cut(text, middle), font) <= width) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return cut(text, fits);
    }

    /** The text in lines that are no wider; a word that is wider alone is cut. */
    public static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(fit(line, font, width));
                longer = word;
            }
            line = longer;
        }
        lines.add(fit(line, font, width));
        return lines;
    }

    /** The text in so many lines at most; what is left over is cut. */
    public static List<String> wrap(String text, Font font, double width, int most) {
        List<String> lines = wrap(text, font, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> fewer = new ArrayList<>(lines.subList(0, most - 1));
        fewer.add(fit(String.join(" ", lines.subList(most - 1, lines.size())), font, width));
        return fewer;
    }

    /** The middle of a line as near to a place as may be while the line stays within the plot. */
    public static double within(Frame frame, String text, Font font, double x) {
        double half = width(text, font) / 2;
        return Math.max(frame.x(0) + half, Math.min(frame.x(1) - half, x));
    }

    private static String cut(String text, int points) {
        return text.substring(0, text.offsetByCodePoints(0, points)).strip() + ELLIPSIS;
    }
}
