package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.paragraph.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a cable's text: a numbered paragraph, or what stands before, between and behind these, such as the top with its subject and
 * the signature. All of them, with the white space between them, are the text.
 *
 * @param number as printed; null outside of numbered paragraphs
 * @param text without page markers and with broken words joined
 */
public record Passage(@Nullable Integer number, String text) {
    /** The passages of a text, in its order; one without words where the text has none. */
    static List<Passage> of(String text, List<Paragraph> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            addBetween(text, end, paragraph.position(), passages);
            passages.add(new Passage(paragraph.number(), paragraph.text()));
            end = paragraph.position() + paragraph.text().length();
        }
        addBetween(text, end, text.length(), passages);
        return passages.isEmpty() ? List.of(new Passage(null, "")) : passages;
    }

    private static void addBetween(String text, int start, int end, List<Passage> passages) {
        String between = text.substring(start, end);
        if (!between.isBlank()) {
            passages.add(new Passage(null, between));
        }
    }
}
