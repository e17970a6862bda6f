package org.cablestats.cable;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a cable.
 *
 * @param header exactly as in the source, decoded
 * @param body exactly as in the source, decoded
 * @param text the body without page markers and with broken words joined
 * @param paragraphs numbered paragraphs in the order of the text
 * @param summary the summary's text, taken from {@code text}
 * @param words number of words of {@code text}
 * @param pageMarkers number of page markers taken out
 * @param brokenWords number of words joined
 */
public record Content(
        String header,
        String body,
        String text,
        List<Paragraph> paragraphs,
        @Nullable String summary,
        int words,
        int pageMarkers,
        int brokenWords) {

    /** Copies the list. */
    public Content {
        paragraphs = List.copyOf(paragraphs);
    }
}
