package org.cablestats.cable.body;

import java.util.List;
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
                TextRange words = SummaryEnd.from(text, content(text, title));
                return words.isEmpty() ? null : words;
            }
        }
        return null;
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
}
