package org.cablestats.cable.body;

import java.util.List;
import org.cablestats.cable.paragraph.InlineParagraphs;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Lines;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;
import org.jspecify.annotations.Nullable;

/** The summary of a cable: what stands between {@code Summary:} and {@code End Summary.}, or the paragraph under such a heading. */
final class SummaryText {
    /** Summaries come first; a heading far below belongs to an enclosed document. */
    private static final int FARTHEST = 15_000;

    /** SUMMAY is a misprint that occurs. */
    private static final List<String> WORDS = List.of("SUMMARY", "SUMMAY");

    private SummaryText() {}

    /** Its words without heading, paragraph number and portion mark; nothing where the cable has no summary. */
    static @Nullable TextRange find(String text, Lines lines) {
        for (int line = 0; line < lines.count() && lines.start(line) < FARTHEST; line++) {
            int title = title(text, Titles.afterSigns(text, lines.start(line)));
            if (title > 0) {
                TextRange words = from(text, content(text, title));
                return words.isEmpty() ? null : words;
            }
        }
        return null;
    }

    private static TextRange from(String text, int start) {
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

    /** Where the title ends that begins here, or -1. */
    private static int title(String text, int at) {
        for (String word : WORDS) {
            if (Scan.startsWith(text, at, word)) {
                return Titles.end(text, at + word.length());
            }
        }
        return -1;
    }

    /** Where the words begin: after the title's sign, rules, and the number and mark of the paragraph under a heading. */
    private static int content(String text, int title) {
        int at = Titles.afterTitle(text, title);
        int start = Titles.afterSigns(text, at);
        int again = start == at ? -1 : title(text, start);
        return again > 0 ? Titles.afterTitle(text, again) : start;
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
