package org.cablestats.topic;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Content;
import org.cablestats.cable.body.Span;
import org.cablestats.cable.scan.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * As much of a cable as its topics depend on.
 *
 * @param subject its subject, which stands in {@code text} too
 * @param summary where in {@code text} its summary stands; null where it has none
 * @param text all its words from the line of the executive order on; with its TAGS line
 * @param numbering where its numbered paragraphs stand in {@code text}
 * @param tags its tags
 * @param words number of words of {@code text}
 */
record CableText(
        @Nullable String subject,
        @Nullable TextRange summary,
        String text,
        Numbering numbering,
        List<String> tags,
        int words) {

    /**
     * Above it stand classification, captions and whom to pass the cable to. {@code CUSTOMS FOR LA OPS} and {@code DEA FOR OEL} there
     * (09LAPAZ1784) name readers, not what it is about.
     */
    private static final Pattern EXECUTIVE_ORDER = Pattern.compile("(?m)^[ \\t]*E\\.? ?O\\.? ?:? ?1[0-9]{4}");

    /** Far below any such line, far above any order that a text quotes at the start of a line. */
    private static final int LONGEST_TOP = 3000;

    static CableText of(Cable cable) {
        return of(cable.message().subject(), cable.content(), cable.tags());
    }

    static CableText of(@Nullable String subject, Content content, List<String> tags) {
        String text = fromOrder(content.text());
        int skipped = content.text().length() - text.length();
        return new CableText(
                subject,
                summary(content, skipped),
                text,
                Numbering.of(content.paragraphs(), skipped),
                tags,
                content.words());
    }

    private static @Nullable TextRange summary(Content content, int skipped) {
        Span span = content.summarySpan();
        if (span == null) {
            return null;
        }
        int start = span.position() - skipped;
        return new TextRange(start, start + span.text().length());
    }

    /** A text from the line of the executive order on; the whole text where there is no line of an executive order near its top. */
    static String fromOrder(String text) {
        Matcher matcher = EXECUTIVE_ORDER.matcher(text).region(0, Math.min(LONGEST_TOP, text.length()));
        return matcher.find() ? text.substring(matcher.start()) : text;
    }
}
