package org.cablestats.topic;

import java.util.List;
import org.cablestats.cable.Cable;
import org.jspecify.annotations.Nullable;

/**
 * As much of a cable as its topics depend on.
 *
 * @param subject its subject, which stands in {@code text} too
 * @param summary its summary, which stands in {@code text} too
 * @param text all its words from the line of the executive order on; with its TAGS line
 * @param tags its tags
 * @param words number of words of {@code text}
 */
record CableText(@Nullable String subject, @Nullable String summary, String text, List<String> tags, int words) {

    static CableText of(Cable cable) {
        return new CableText(
                cable.message().subject(),
                cable.content().summary(),
                Preface.skip(cable.content().text()),
                cable.tags(),
                cable.content().words());
    }
}
