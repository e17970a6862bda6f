package org.cablestats.cable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of a body before its first paragraph: marking, captions, order, tags, subject, references. Any of them may be missing. */
final class Top {
    /** Tops with a long list of references have some 3,000 characters; far below, a word such as SUBJECT is another document's. */
    private static final int LONGEST = 8_000;

    private final String text;
    private final List<Entry> entries;
    private final int end;

    private Top(String text, List<Entry> entries, int end) {
        this.text = text;
        this.entries = entries;
        this.end = end;
    }

    static Top of(String text) {
        List<Entry> entries = new ArrayList<>();
        int limit = Math.min(text.length(), LONGEST);
        boolean subject = false;
        int line = 0;
        while (line < limit) {
            int end = Math.min(limit, Scan.lineEnd(text, line));
            if (subject && isParagraph(text, line)) {
                break;
            }
            for (Entry entry : Keywords.find(text, line, end)) {
                entries.add(entry);
                subject |= entry.keyword() == Keyword.SUBJECT;
            }
            line = end + 1;
        }
        return new Top(text, entries, Math.min(line, limit));
    }

    String text() {
        return text;
    }

    /** Where the first paragraph begins, or how far the top was looked for. */
    int end() {
        return end;
    }

    /** The first entry of this kind. */
    @Nullable Entry first(Keyword keyword) {
        for (Entry entry : entries) {
            if (entry.keyword() == keyword) {
                return entry;
            }
        }
        return null;
    }

    /** The line after the one where the last entry begins. */
    int contentEnd() {
        return entries.isEmpty()
                ? 0
                : Scan.lineEnd(text, entries.get(entries.size() - 1).content()) + 1;
    }

    /** Where the first paragraph begins; without one, {@link #contentEnd}. */
    int below() {
        return end < text.length() && isParagraph(text, end) ? end : contentEnd();
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entry that begins here, or nothing. */
    @Nullable Entry at(int position) {
        for (Entry entry : entries) {
            if (entry.start() == position) {
                return entry;
            }
        }
        return null;
    }

    /** Where the entry after this position begins, or the top's end. */
    int next(int from) {
        for (Entry entry : entries) {
            if (entry.start() >= from) {
                return entry.start();
            }
        }
        return end;
    }

    /** Where the line ends that holds this position, or the next entry begins on it. */
    int lineEnd(int from) {
        return Math.min(Math.min(Scan.lineEnd(text, from), next(from)), Math.max(end, from));
    }

    /** A paragraph with a number and a portion mark, or the first one without. */
    static boolean isParagraph(String text, int line) {
        int start = ParagraphStart.signStart(text, line);
        int digits = Scan.digits(text, start);
        if (digits == 0 || digits > 2 || !ParagraphStart.isPoint(text, start + digits)) {
            return false;
        }
        int content = Scan.skipBlanks(text, start + digits + 1, text.length());
        return Portion.at(text, content) != null || Integer.parseInt(text.substring(start, start + digits)) == 1;
    }
}
