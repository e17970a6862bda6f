package org.cablestats.topic;

import java.util.List;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbered paragraphs of a text stand.
 *
 * @param places in the order of the text
 */
record Numbering(List<Place> places) {
    /**
     * One paragraph.
     *
     * @param number as printed
     * @param start offset of its first character
     * @param end offset after its last character
     */
    record Place(int number, int start, int end) {}

    /** The places of these paragraphs in a text that lacks so many characters of its beginning. */
    static Numbering of(List<Paragraph> paragraphs, int skipped) {
        return new Numbering(paragraphs.stream()
                .map(paragraph -> place(paragraph, paragraph.position() - skipped))
                .toList());
    }

    private static Place place(Paragraph paragraph, int start) {
        return new Place(paragraph.number(), start, start + paragraph.text().length());
    }

    /** Number of the paragraph that a character stands in, null where it stands in none. */
    @Nullable Integer at(int position) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && position < places.get(low - 1).end()
                ? (Integer) places.get(low - 1).number()
                : null;
    }
}
