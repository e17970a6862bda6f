package org.cablestats.cable.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.body.Span.Kind;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Scan;
import org.cablestats.cable.scan.TextRange;

/**
 * Comments, notes and quoted documents: what stands between {@code Comment:} and {@code End Comment.} One that nothing closes ends
 * with its parenthesis, its paragraph, or, under a heading of its own, with the section.
 */
final class Remarks {
    /** An end as far below as this closes something else. */
    private static final int FARTHEST = 15_000;

    /** Letters that titles and ends begin with, and what stands before a title in small letters. */
    private static final String SIGNS = "CNBE([";

    private final String text;
    private final int end;
    private final List<TextRange> headings;
    private final List<Remark> remarks = new ArrayList<>();
    /** Places of the last remarks of each kind. */
    private final Map<Kind, Integer> latest = new EnumMap<>(Kind.class);

    private int heading;

    private Remarks(String text, int end, List<TextRange> headings) {
        this.text = text;
        this.end = end;
        this.headings = headings;
    }

    /**
     * The remarks in the order of their beginnings; one may stand within another.
     *
     * @param from where to begin
     * @param end where the signature begins
     * @param headings of the same text, in order
     */
    static List<Remark> find(String text, int from, int end, List<TextRange> headings) {
        Remarks found = new Remarks(text, end, headings);
        found.look(from);
        found.heading = 0;
        found.closeOthers();
        return found.remarks;
    }

    /** Goes from one letter that can begin or end a remark to the next; each is searched for by itself, 16 to 32 bytes at a time. */
    private void look(int from) {
        int[] next = new int[SIGNS.length()];
        for (int sign = 0; sign < next.length; sign++) {
            next[sign] = next(sign, from);
        }
        while (true) {
            int first = 0;
            for (int sign = 1; sign < next.length; sign++) {
                first = next[sign] < next[first] ? sign : first;
            }
            if (next[first] >= end) {
                return;
            }
            lookAt(next[first]);
            next[first] = next(first, next[first] + 1);
        }
    }

    private int next(int sign, int from) {
        int at = text.indexOf(SIGNS.charAt(sign), from);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private void lookAt(int at) {
        switch (text.charAt(at)) {
            case 'C' -> begin(Kind.COMMENT, at);
            case 'N' -> begin(Kind.NOTE, at);
            case 'B' -> beginQuotation(at);
            case 'E' -> closeAll(at);
            default -> beginSmall(at + 1);
        }
    }

    /** {@code (note: ...)}: in small letters only behind a parenthesis. */
    private void beginSmall(int at) {
        if (at < end && text.charAt(at) == 'n') {
            begin(Kind.NOTE, at);
        } else if (at < end && text.charAt(at) == 'c') {
            begin(Kind.COMMENT, at);
        }
    }

    private void beginQuotation(int at) {
        if (Scan.startsWith(text, at, "BEGIN ")) {
            begin(Kind.QUOTATION, Scan.skipBlanks(text, at + 6, text.length()));
        }
    }

    private void begin(Kind kind, int at) {
        int word = RemarkTitle.end(text, kind, at);
        if (word < 0) {
            return;
        }
        int title = isUnderHeading(at) ? Math.max(word, headings.get(heading).end()) : word;
        Remark last = remarks.isEmpty() ? null : remarks.get(remarks.size() - 1);
        if (last != null && last.kind() == kind && last.isOpen() && last.start() == at) {
            // A heading and the paragraph below it both say what follows.
            return;
        }
        int start = Math.min(end, Titles.afterSigns(text, Titles.afterTitle(text, title)));
        latest.put(kind, remarks.size());
        remarks.add(new Remark(kind, at, start, Remark.OPEN));
    }

    /** {@code END COMMENT}, {@code End of Note}, {@code END SUMMARY AND COMMENT}. */
    private void closeAll(int at) {
        if (!Scan.startsWith(text, at, "END") || (at > 0 && Scan.isLetter(text.charAt(at - 1)))) {
            return;
        }
        int word = skip(at + 3);
        word = Scan.startsWith(text, word, "OF ") ? word + 3 : word;
        close(word, at);
        int joined = afterWord(word);
        if (Scan.startsWith(text, joined, "AND ")) {
            close(skip(joined + 4), at);
        } else if (joined < end && text.charAt(joined) == '/') {
            close(joined + 1, at);
        }
    }

    private void close(int word, int at) {
        latest.forEach((kind, place) -> {
            Remark remark = remarks.get(place);
            if (Scan.startsWith(text, word, RemarkTitle.word(kind))
                    && remark.isOpen()
                    && at - remark.start() < FARTHEST) {
                remarks.set(place, remark.closed(withoutSigns(remark.start(), at)));
            }
        });
    }

    private int skip(int from) {
        return Scan.skipLines(text, from, end);
    }

    private int afterWord(int from) {
        return skip(Math.min(end, Scan.lettersAfter(text, from)));
    }

    /** Without the parenthesis or dashes that the word END stands behind. */
    private int withoutSigns(int start, int at) {
        int last = Scan.trimEnd(text, start, at);
        while (last > start && "([-".indexOf(text.charAt(last - 1)) >= 0) {
            last = Scan.trimEnd(text, start, last - 1);
        }
        return last;
    }

    private void closeOthers() {
        for (int at = 0; at < remarks.size(); at++) {
            Remark remark = remarks.get(at);
            if (remark.isOpen()) {
                int next = at + 1 < remarks.size() ? remarks.get(at + 1).title() : end;
                int last = openEnd(remark, Math.max(remark.start(), next));
                remarks.set(at, remark.closed(Scan.trimEnd(text, remark.start(), last)));
            }
        }
    }

    /** The end of a remark that nothing closes, no further than the next remark. */
    private int openEnd(Remark remark, int limit) {
        if (remark.kind() == Kind.QUOTATION) {
            return remark.start();
        }
        int before = Scan.blanksBefore(text, remark.title());
        if (before > 0 && text.charAt(before - 1) == '(') {
            return parenthesisEnd(remark.start(), limit);
        }
        return isUnderHeading(remark.title()) ? Math.min(limit, sectionEnd()) : blockEnd(remark.start(), limit);
    }

    private int parenthesisEnd(int start, int limit) {
        int depth = 1;
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return blockEnd(start, limit);
    }

    private int blockEnd(int start, int limit) {
        for (int at = start; at < limit; at++) {
            if (text.charAt(at) == '\n' && Scan.isLineEnd(text, Scan.skipBlanks(text, at + 1, text.length()))) {
                return at;
            }
        }
        return limit;
    }

    /** Positions are asked for in their order, so no heading is looked at twice. */
    private boolean isUnderHeading(int title) {
        while (heading < headings.size() && headings.get(heading).end() <= title) {
            heading++;
        }
        return heading < headings.size() && headings.get(heading).start() <= title;
    }

    private int sectionEnd() {
        return heading + 1 < headings.size() ? headings.get(heading + 1).start() : end;
    }
}
