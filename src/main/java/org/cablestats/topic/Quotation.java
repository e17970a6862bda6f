package org.cablestats.topic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence of a phrase among the words around it; line ends and runs of blanks are one blank.
 *
 * @param paragraph number of its paragraph as printed, null above the first
 * @param before words in front of it
 * @param words the occurrence, as the text writes it
 * @param after words behind it
 */
public record Quotation(@Nullable Integer paragraph, String before, String words, String after) {
    /** Characters on each side: with the phrase and its paragraph's number a line. */
    private static final int REACH = 24;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Quotation of(CableText cable, int start, int end) {
        String text = cable.text();
        int from = Math.max(0, start - REACH);
        int to = Math.min(text.length(), end + REACH);
        return new Quotation(
                cable.numbering().at(start),
                oneLine(text.substring(from == 0 ? 0 : wordStart(text, from, start), start)),
                oneLine(text.substring(start, end)),
                oneLine(text.substring(end, to == text.length() ? to : wordEnd(text, to, end))));
    }

    private static String oneLine(String words) {
        return BLANKS.matcher(words).replaceAll(" ");
    }

    /** The first whole word behind a place. */
    private static int wordStart(String text, int from, int limit) {
        int start = from;
        while (start < limit && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start == limit ? from : start;
    }

    /** The end of the last whole word in front of a place. */
    private static int wordEnd(String text, int to, int limit) {
        int end = to;
        while (end > limit && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == limit ? to : end;
    }
}
