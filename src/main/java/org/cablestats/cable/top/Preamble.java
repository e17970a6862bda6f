package org.cablestats.cable.top;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.cable.paragraph.ParagraphStart;
import org.cablestats.cable.paragraph.Portion;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The part of a body before its first paragraph: marking, captions, order, tags, subject, references. Any of them may be missing.
 *
 * @param text that it begins
 * @param entries in order
 * @param end where the first paragraph begins, or how far the top was looked for
 */
public record Preamble(String text, List<PreambleEntry> entries, int end) {
    /** Tops with a long list of references have some 3,000 characters; far below, a word such as SUBJECT is another document's. */
    private static final int LONGEST = 8_000;

    public static Preamble of(String text) {
        List<PreambleEntry> entries = new ArrayList<>();
        int limit = Math.min(text.length(), LONGEST);
        boolean subject = false;
        int line = 0;
        while (line < limit) {
            int end = Math.min(limit, Scan.lineEnd(text, line));
            if (subject && isParagraph(text, line)) {
                break;
            }
            for (PreambleEntry entry : Keywords.find(text, line, end)) {
                entries.add(entry);
                subject |= entry.keyword() == Keyword.SUBJECT;
            }
            line = end + 1;
        }
        return new Preamble(text, entries, Math.min(line, limit));
    }

    /** The first entry of this kind. */
    public @Nullable PreambleEntry first(Keyword keyword) {
        for (PreambleEntry entry : entries) {
            if (entry.keyword() == keyword) {
                return entry;
            }
        }
        return null;
    }

    /** The line after the one where the last entry begins. */
    public int contentEnd() {
        return entries.isEmpty()
                ? 0
                : Scan.lineEnd(text, entries.get(entries.size() - 1).content()) + 1;
    }

    /** Where the first paragraph begins; without one, {@link #contentEnd}. */
    public int below() {
        return end < text.length() && isParagraph(text, end) ? end : contentEnd();
    }

    /** The entry that begins here, or nothing. */
    public @Nullable PreambleEntry at(int position) {
        for (PreambleEntry entry : entries) {
            if (entry.start() == position) {
                return entry;
            }
        }
        return null;
    }

    /** Where the entry after this position begins, or the top's end. */
    public int next(int from) {
        for (PreambleEntry entry : entries) {
            if (entry.start() >= from) {
                return entry.start();
            }
        }
        return end;
    }

    /** Where the line ends that holds this position, or the next entry begins on it. */
    public int lineEnd(int from) {
        return Math.min(Math.min(Scan.lineEnd(text, from), next(from)), Math.max(end, from));
    }

    /** A paragraph with a number and a portion mark, or the first one without. */
    public static boolean isParagraph(String text, int line) {
        int start = ParagraphStart.signStart(text, line);
        int digits = Scan.digits(text, start);
        if (digits == 0 || digits > 2 || !ParagraphStart.isPoint(text, start + digits)) {
            return false;
        }
        int content = Scan.skipBlanks(text, start + digits + 1, text.length());
        return Portion.at(text, content) != null || Integer.parseInt(text.substring(start, start + digits)) == 1;
    }
}
