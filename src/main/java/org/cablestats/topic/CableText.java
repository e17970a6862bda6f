package org.cablestats.topic;

import java.util.List;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Content;
import org.jspecify.annotations.Nullable;

/**
 * As much of a cable as its topics depend on.
 *
 * @param subject its subject, which stands in {@code text} too
 * @param summary its summary, which stands in {@code text} too
 * @param text all its words from the line of the executive order on; with its TAGS line
 * @param numbering where its numbered paragraphs stand in {@code text}
 * @param tags its tags
 * @param words number of words of {@code text}
 */
record CableText(
        @Nullable String subject,
        @Nullable String summary,
        String text,
        Numbering numbering,
        List<String> tags,
        int words) {

    static CableText of(Cable cable) {
        return of(cable.message().subject(), cable.content(), cable.tags());
    }

    static CableText of(@Nullable String subject, Content content, List<String> tags) {
        String text = Preface.skip(content.text());
        int skipped = content.text().length() - text.length();
        return new CableText(
                subject, content.summary(), text, Numbering.of(content.paragraphs(), skipped), tags, content.words());
    }
}
