package org.cablestats.cable;

import java.util.List;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.body.Span.Kind;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a cable.
 *
 * @param header exactly as in the source, decoded
 * @param body exactly as in the source, decoded
 * @param text the body without page markers, with broken words joined, its sections in order and each once
 * @param paragraphs numbered paragraphs in the order of the text
 * @param spans parts of the text that are set apart by their form, by beginning
 * @param words number of words of {@code text}
 * @param pageMarkers number of page markers taken out
 * @param brokenWords number of words joined that were broken without a hyphen, as by the archive and not by the drafter
 */
public record Content(
        String header,
        String body,
        String text,
        List<Paragraph> paragraphs,
        List<Span> spans,
        int words,
        int pageMarkers,
        int brokenWords) {

    /** Copies the lists. */
    public Content {
        paragraphs = List.copyOf(paragraphs);
        spans = List.copyOf(spans);
    }

    /** The summary's text; null where the cable has none. */
    public @Nullable String summary() {
        Span span = summarySpan();
        return span == null ? null : span.text();
    }

    /** Where the summary stands; null where the cable has none. */
    public @Nullable Span summarySpan() {
        return spans.stream()
                .filter(span -> span.kind() == Kind.SUMMARY)
                .findFirst()
                .orElse(null);
    }
}
