package org.cablestats.chart;

import java.util.List;
import java.util.function.Function;
import org.cablestats.chart.axis.Key;
import org.cablestats.chart.style.Drawing;
import org.cablestats.chart.style.KeyEntry;
import org.cablestats.chart.style.Size;
import org.cablestats.chart.words.FigureWords;
import org.cablestats.fault.PrintableText;
import org.cablestats.finding.Tested;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its words. Title, subtitle and alt text are derived from the numbers by rule, and printable.
 *
 * @param title what is found, or what is shown
 * @param subtitle what is counted, unit and period; says when a period is partial
 * @param altText what the picture shows, for those who do not see it: first, last, largest and when
 * @param wide the picture for pages and screens, 680 px wide
 * @param narrow the same for phones, 360 px wide
 * @param key colours and what they stand for, to be written above both pictures; empty where a picture names its colours itself
 * @param note a remark under the picture, for example on boundaries
 * @param tested what was compared, with what the title tells of it; null where nothing was
 * @param only the one thing that it shows: one name, one period, one place; null where there is anything to compare
 */
public record Figure(
        String title,
        String subtitle,
        String altText,
        Drawing wide,
        Drawing narrow,
        List<KeyEntry> key,
        @Nullable String note,
        @Nullable Tested tested,
        @Nullable String only) {
    /** Makes the words printable and copies the list. */
    public Figure {
        title = PrintableText.of(title);
        subtitle = PrintableText.of(subtitle);
        altText = PrintableText.of(altText);
        key = List.copyOf(key);
    }

    /** A figure that says in words that there is nothing to draw. */
    public static Figure ofWords(String title, String subtitle) {
        Drawing wide = new Drawing(Size.WIDE.width(), 1, List.of());
        Drawing narrow = new Drawing(Size.NARROW.width(), 1, List.of());
        return new Figure(title, subtitle, title, wide, narrow, List.of(), null, null, null);
    }

    /**
     * A figure with its words.
     *
     * @param hasNothing whether there is nothing to draw
     */
    static Figure of(FigureWords words, boolean hasNothing, @Nullable String only, Function<Size, Drawing> picture) {
        Function<Size, Drawing> drawn = hasNothing ? size -> new Drawing(size.width(), 1, List.of()) : picture;
        return new Figure(
                words.title(),
                words.subtitle(),
                words.altText(),
                drawn.apply(Size.WIDE),
                drawn.apply(Size.NARROW),
                List.of(),
                null,
                words.tested(),
                only);
    }

    /** Whether there is nothing to see but its words. */
    public boolean isBlank() {
        return wide.layers().isEmpty();
    }

    /** The same figure under another title. */
    public Figure titled(String other) {
        return new Figure(other, subtitle, altText, wide, narrow, key, note, tested, only);
    }

    /** The same figure with a key. */
    Figure withKey(List<KeyEntry> entries) {
        return new Figure(title, subtitle, altText, wide, narrow, entries, note, tested, only);
    }

    /** The same figure with a note. */
    Figure withNote(String remark) {
        return new Figure(title, subtitle, altText, wide, narrow, key, remark, tested, only);
    }

    /** The key in rows of at most a width in px. */
    public List<List<KeyEntry>> keyRows(double width) {
        return new Key(key, width).rows();
    }

    /** A picture that stands alone: the words around the wide drawing, with the source below. */
    public Drawing sheet(String source) {
        return FigureSheet.of(this, source);
    }
}
