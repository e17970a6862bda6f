package org.cablestats.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.chart.Drawing;
import org.cablestats.chart.Figure;
import org.cablestats.fault.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * A figure as the template shows it; the template sees public methods only.
 *
 * @param title the finding
 * @param subtitle what is counted
 * @param alt what the picture shows, in words
 * @param key colours and what they stand for
 * @param note a remark under the picture; null for none
 * @param only the one thing that it shows; null where there is anything to compare
 * @param figure what to draw
 */
record Picture(
        String title,
        String subtitle,
        String alt,
        List<KeyColor> key,
        @Nullable String note,
        @Nullable String only,
        Figure figure) {

    /** Width in CSS px of the text area of an A4 page, 174 mm. */
    private static final double PAGE_WIDTH = 657;

    /** A taller picture would leave no room for its heading on the same page. */
    private static final double PAGE_HEIGHT = 800;

    /** Px of the key's labels on a page: 9 pt. */
    private static final int KEY_SIZE = 12;

    /** One colour, as {@code #0072b2}, and its label. */
    record KeyColor(String hex, String label) {}

    /** The words of a figure made safe. */
    static Picture of(Figure figure) {
        String note = figure.note();
        String only = figure.only();
        return new Picture(
                PrintableText.of(figure.title()),
                PrintableText.of(figure.subtitle()),
                PrintableText.of(figure.altText()),
                figure.key().stream()
                        .map(entry -> new KeyColor(hex(entry.color()), PrintableText.of(entry.label())))
                        .toList(),
                note == null ? null : PrintableText.of(note),
                only == null ? null : PrintableText.of(only),
                figure);
    }

    /** Width in CSS px on a page. */
    public long pageWidth() {
        return Math.round(figure.wide().width() * pageScale());
    }

    /** Height in CSS px on a page. */
    public long pageHeight() {
        return Math.round(figure.wide().height() * pageScale());
    }

    /** The key in lines that fit a page: the PDF library would break one between a colour and its label. */
    public List<List<KeyColor>> keyLines() {
        Legend legend = Legend.of(key, Typeface.REGULAR.at(KEY_SIZE), Color.BLACK, PAGE_WIDTH);
        List<List<KeyColor>> lines = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            if (lines.size() == legend.entries().get(i).row()) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(key.get(i));
        }
        return lines;
    }

    private double pageScale() {
        Drawing wide = figure.wide();
        return Math.min(PAGE_WIDTH / wide.width(), PAGE_HEIGHT / wide.height());
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
}
