package org.cablestats.cable.body;

import org.cablestats.cable.paragraph.InlineParagraphs;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/** Where a summary ends: at {@code End Summary}, or with its paragraph where nothing says so. */
final class SummaryEnd {
    /** An end as far below as this closes something else. */
    private static final int FARTHEST = 15_000;

    private SummaryEnd() {}

    /** The words from here to the end, without blanks around them. */
    static TextRange from(String text, int start) {
        int limit = Math.min(text.length(), start + FARTHEST);
        int end = end(text, start, limit);
        return TextRange.trimmed(text, start, end < 0 ? paragraphEnd(text, start, limit) : end);
    }

    /** Where {@code END SUMMARY} begins, or -1; looked for by the rarest of the first three letters. */
    private static int end(String text, int start, int limit) {
        for (int d = start + 2; d < Math.min(limit + 2, text.length()); d++) {
            char c = text.charAt(d);
            if ((c == 'D' || c == 'd') && isEnd(text, d - 2)) {
                return d - 2;
            }
        }
        return -1;
    }

    private static int paragraphEnd(String text, int start, int limit) {
        int feed = text.indexOf('\n', start);
        while (feed >= 0 && feed < limit && !isOver(text, feed + 1, limit)) {
            feed = text.indexOf('\n', feed + 1);
        }
        return feed < 0 ? limit : Math.min(feed, limit);
    }

    /** Whether the paragraph is over before this line: it is blank, has the next number, or a rule below or in it. */
    private static boolean isOver(String text, int line, int limit) {
        if (Scan.isLineEnd(text, Scan.skipBlanks(text, line, limit)) || isRule(text, line)) {
            return true;
        }
        boolean numbered = ParagraphStart.isNumber(text, ParagraphStart.signStart(text, line));
        // On a line that was wrapped, a number may be the sentence's.
        boolean begins = numbered
                && (ParagraphStart.followsSentence(text, line) || InlineParagraphs.isEdited(text, line - 1, line - 1));
        return begins || isUnderlined(text, line);
    }

    /** Whether a rule stands below a line that ends as a title does. */
    private static boolean isUnderlined(String text, int line) {
        int end = Scan.lineEnd(text, line);
        return end + 1 < text.length()
                && isRule(text, end + 1)
                && ".,;".indexOf(text.charAt(Scan.blanksBefore(text, end) - 1)) < 0;
    }

    private static boolean isRule(String text, int line) {
        int start = Scan.skipBlanks(text, line, text.length());
        return text.startsWith("---", start) || text.startsWith("===", start);
    }

    private static boolean isEnd(String text, int at) {
        if (!Scan.startsWith(text, at, "END") || (at > 0 && Scan.isLetter(text.charAt(at - 1)))) {
            return false;
        }
        int word = Scan.skipLines(text, at + 3, text.length());
        word = Scan.startsWith(text, word, "OF ") ? word + 3 : word;
        return word > at + 3 && Scan.startsWith(text, word, "SUMMA");
    }
}
