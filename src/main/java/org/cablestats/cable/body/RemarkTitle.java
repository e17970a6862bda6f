package org.cablestats.cable.body;

import org.cablestats.cable.body.Span.Kind;
import org.cablestats.cable.paragraph.Titles;
import org.cablestats.cable.scan.Scan;

/** Tells the titles of comments, notes and quoted documents from the same words in a sentence. */
final class RemarkTitle {
    /** A paragraph's number, its mark and the word BEGIN. */
    private static final int LONGEST_SIGNS = 24;

    private RemarkTitle() {}

    /** Where the title ends whose word begins here, or -1 where the word belongs to a sentence. */
    static int end(String text, Kind kind, int at) {
        String word = word(kind);
        // Few words get past their second letter.
        boolean begins = at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == (word.charAt(1) | 0x20);
        if (!begins || !Scan.startsWith(text, at, word) || (at > 0 && Scan.isLetter(text.charAt(at - 1)))) {
            return -1;
        }
        int after = at + word.length();
        boolean plural = kind == Kind.COMMENT && Scan.startsWith(text, after, "S");
        int end = Titles.end(text, plural ? after + 1 : after);
        return end >= 0 && isTitle(text, kind, at, end) ? end : -1;
    }

    static String word(Kind kind) {
        return switch (kind) {
            case COMMENT -> "COMMENT";
            case NOTE -> "NOTE";
            case QUOTATION -> "TEXT";
            case ATTENTION, HEADING, SUMMARY, SIGNATURE -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static boolean isTitle(String text, Kind kind, int at, int end) {
        int before = Scan.blanksBefore(text, at);
        boolean begun = endsWith(text, before, "BEGIN");
        if (kind == Kind.QUOTATION || begun) {
            return begun;
        }
        boolean capital = Scan.isUpper(text.charAt(at)) || isBehind(text, before, "([");
        if (!capital || closes(text, before)) {
            return false;
        }
        if (Scan.isLineEnd(text, end)) {
            return standsAlone(text, at);
        }
        return beginsSentence(text, before) || (text.charAt(end) == ':' && isNamed(text, before));
    }

    /** Words with a capital may stand before the title's: {@code Embassy Comment:}, {@code BIO NOTE:}. */
    private static boolean isNamed(String text, int before) {
        int start = Scan.lettersBefore(text, before);
        return start < before
                && Scan.isUpper(text.charAt(start))
                && beginsSentence(text, Scan.blanksBefore(text, start));
    }

    /** Whether the word END stands before it, on the same line or the one above (09BARCELONA154). */
    private static boolean closes(String text, int before) {
        boolean wrapped = isBehind(text, before, "\n");
        return endsWith(text, wrapped ? Scan.blanksBefore(text, before - 1) : before, "END");
    }

    private static boolean standsAlone(String text, int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        return at - line <= LONGEST_SIGNS && Titles.afterSigns(text, line) == at;
    }

    private static boolean beginsSentence(String text, int before) {
        return before == 0 || isBehind(text, before, "\n.?!:)([-=*\"\u00b6");
    }

    private static boolean isBehind(String text, int before, String signs) {
        return before > 0 && signs.indexOf(text.charAt(before - 1)) >= 0;
    }

    private static boolean endsWith(String text, int before, String word) {
        int start = before - word.length();
        return start >= 0
                && Scan.startsWith(text, start, word)
                && (start == 0 || !Scan.isLetter(text.charAt(start - 1)));
    }
}
