package org.cablestats.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A text set in lines of at most a width, to be drawn.
 *
 * @param lines the text, broken
 * @param font its font
 * @param color its colour
 * @param leading from one baseline to the next in px
 */
record Words(List<String> lines, Font font, Color color, float leading) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Breaks a text between words, and a word that is wider than a line inside. */
    static Words of(String text, Font font, Color color, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(chopped(word, font, width, lines));
        }
        lines.add(line.toString());
        return new Words(List.copyOf(lines), font, color, Math.round(font.getSize2D() * 1.3f));
    }

    /** Puts full lines of an overlong word into the list; what remains is shorter than a line. */
    private static String chopped(String word, Font font, double width, List<String> lines) {
        String rest = word;
        while (width(rest, font) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), font) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** Width of a text in px. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Height of all lines in px. */
    float height() {
        return lines.size() * leading;
    }

    /** Draws the lines below a height and tells where they end. */
    float draw(Graphics2D graphics, float left, float top) {
        graphics.setFont(font);
        graphics.setColor(color);
        float baseline = top + Math.round(font.getSize2D());
        for (String line : lines) {
            graphics.drawString(line, left, baseline);
            baseline += leading;
        }
        return top + height();
    }
}
