package org.cablestats.cable.paragraph;

import org.cablestats.cable.scan.Scan;

/** What stands around the number of a paragraph. */
public final class ParagraphStart {
    /** More is an indented list or table. */
    private static final int DEEPEST = 4;

    private ParagraphStart() {}

    /** Where the number of a line can begin: after a few blanks and the paragraph sign that web pages put there. */
    public static int signStart(String text, int line) {
        int limit = Math.min(text.length(), line + DEEPEST);
        int at = line;
        while (at < limit && (Scan.isBlank(text.charAt(at)) || text.charAt(at) == '\u00b6')) {
            at++;
        }
        return at;
    }

    /** Whether a point ends the number here, and what follows is not the rest of a decimal number or of a section ({@code 1.4 (b)}). */
    public static boolean isPoint(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '.') {
            return false;
        }
        if (at + 1 == text.length()) {
            return true;
        }
        char next = text.charAt(at + 1);
        return Scan.isBlank(next) || next == '\n' || next == '(' || next == '"' || Scan.isUpper(next);
    }

    /** Whether a number of a paragraph stands here, of at most three digits: four are a year. */
    public static boolean isNumber(String text, int at) {
        int digits = Scan.digits(text, at);
        return digits > 0 && digits < 4 && isPoint(text, at + digits);
    }

    public static boolean followsBlankLine(String text, int line) {
        return line == 0 || Scan.isLineStart(text, Scan.blanksBefore(text, line - 1));
    }

    public static boolean followsSentence(String text, int line) {
        return endsSentence(text, Scan.blanksBefore(text, line - 1));
    }

    /** Whether the sign before this position can end a sentence, or is a rule's. */
    public static boolean endsSentence(String text, int end) {
        return end > 0 && ".?!\"):-=".indexOf(text.charAt(end - 1)) >= 0;
    }
}
