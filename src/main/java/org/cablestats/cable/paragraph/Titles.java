package org.cablestats.cable.paragraph;

import org.cablestats.cable.scan.Scan;

/** Titles such as {@code 2. (C) BEGIN SUMMARY AND COMMENT:}: what may stand before the word, where the title ends, and where its words begin. */
public final class Titles {
    /** The longest titles are {@code SUMMARY, COMMENT AND ACTION REQUEST}. */
    private static final int LONGEST = 40;

    private Titles() {}

    /** The position after rules, paragraph numbers, a portion mark and the word BEGIN. */
    public static int afterSigns(String text, int line) {
        int at = afterNumber(text, line);
        return Scan.startsWith(text, at, "BEGIN ") ? Scan.skipBlanks(text, at + 6, text.length()) : at;
    }

    /** The position after rules, paragraph numbers and a portion mark. */
    public static int afterNumber(String text, int line) {
        int at = skipRules(text, line);
        at = number(text, at);
        at = number(text, at);
        Portion portion = Portion.at(text, at);
        return portion == null ? at : Scan.skipBlanks(text, portion.end(), text.length());
    }

    private static int number(String text, int at) {
        int digits = Scan.digits(text, at);
        return ParagraphStart.isNumber(text, at) ? Scan.skipBlanks(text, at + digits + 1, text.length()) : at;
    }

    /** Blanks, dashes, and the signs of web pages. */
    private static int skipRules(String text, int from) {
        return Scan.skip(text, from, text.length(), "-=_*\u2010\u00b6");
    }

    /** Where the title ends whose word ends here, with what stands beside it ({@code Summary/Comment:}), or -1. */
    public static int end(String text, int word) {
        if (!Scan.isWordEnd(text, word)) {
            return -1;
        }
        int at = Scan.skipBlanks(text, word, text.length());
        boolean more = at < text.length() && "/&,".indexOf(text.charAt(at)) >= 0;
        if (more || Scan.startsWith(text, at, "AND ")) {
            return sign(text, at + 1);
        }
        return at == text.length() || ":.-\n=)".indexOf(text.charAt(at)) >= 0 ? at : -1;
    }

    private static int sign(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        for (int at = from; at < limit; at++) {
            if (":.-\n".indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** The position after the title's own signs and the rules below it. */
    public static int afterTitle(String text, int end) {
        int at = end;
        while (at < text.length() && (":.\n".indexOf(text.charAt(at)) >= 0 || skipRules(text, at) > at)) {
            at = Math.max(at + 1, skipRules(text, at));
        }
        return at;
    }
}
