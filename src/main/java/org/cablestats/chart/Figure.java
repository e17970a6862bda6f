package org.cablestats.chart;

import java.awt.Color;
import java.util.List;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its words. Title, subtitle and alt text are derived from the numbers by rule.
 *
 * @param title the finding
 * @param subtitle what is counted, unit and period; says when a period is partial
 * @param altText what the picture shows, for those who do not see it: first, last, largest and when
 * @param wide the picture for pages and screens, 680 px wide
 * @param narrow the same for phones, 360 px wide
 * @param key colours and what they stand for, to be written above both pictures; empty where a picture names its colours itself
 * @param note a remark under the picture, for example on boundaries
 * @param table the rows behind the picture
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
        ResultTable table,
        @Nullable String only) {

    /** Copies the list. */
    public Figure {
        key = List.copyOf(key);
    }

    /** The same figure with a key. */
    Figure withKey(List<KeyEntry> entries) {
        return new Figure(title, subtitle, altText, wide, narrow, entries, note, table, only);
    }

    /** The same figure with a note. */
    Figure withNote(String remark) {
        return new Figure(title, subtitle, altText, wide, narrow, key, remark, table, only);
    }

    /** The same figure, of one thing only; null where it shows more. */
    Figure withOnly(@Nullable String thing) {
        return new Figure(title, subtitle, altText, wide, narrow, key, note, table, thing);
    }

    /** One colour of a key. */
    public record KeyEntry(Color color, String label) {}
}
