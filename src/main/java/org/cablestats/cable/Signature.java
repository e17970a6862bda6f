package org.cablestats.cable;

/** The block after the last paragraph: surnames in capitals, lines of signs, {@code NNNN}. */
final class Signature {
    /** Two surnames, each with a blank line before it, and what the printer adds. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_LINE = 40;

    private Signature() {}

    /** Where the signature begins that ends the text, or the text's end where it has none. Looks no further back than given. */
    static int start(String text, int limit) {
        int start = text.length();
        int end = Scan.trimEnd(text, limit, text.length());
        for (int lines = 0; lines < MOST_LINES && end > limit; lines++) {
            int line = lineStart(text, Math.max(limit, end - LONGEST_LINE), end);
            if (line < 0 || !isSignature(text, line, end)) {
                break;
            }
            start = line;
            end = Scan.trimEnd(text, limit, line);
        }
        return standsApart(text, start) ? start : text.length();
    }

    private static boolean standsApart(String text, int start) {
        return start == text.length()
                || ParagraphStart.followsBlankLine(text, start)
                || ParagraphStart.followsSentence(text, start);
    }

    /** Where the line begins that ends here, or -1 where it is longer than a name can be. */
    private static int lineStart(String text, int limit, int end) {
        int at = end;
        while (at > limit && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '\n' ? at : -1;
    }

    /** Capitals or signs alone, and no full stop: a sentence in capitals (cables before 1990) has one. */
    private static boolean isSignature(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (!(Scan.isUpper(c) || Scan.isBlank(c) || c == '-' || c == '=' || c == '\'' || c == '#')) {
                return false;
            }
        }
        return end > start;
    }
}
