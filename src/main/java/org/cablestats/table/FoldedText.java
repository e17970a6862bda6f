package org.cablestats.table;

/** White space as a person reads it: one blank between words. */
final class FoldedText {
    private FoldedText() {}

    /** In place, as this sees every character of every cable. */
    static String of(String text) {
        char[] chars = text.toCharArray();
        int end = 0;
        boolean isApart = false;
        for (char c : chars) {
            boolean isSpace = isSpace(c);
            if (!isSpace) {
                if (isApart && end > 0) {
                    chars[end++] = ' ';
                }
                chars[end++] = c;
            }
            isApart = isSpace;
        }
        return new String(chars, 0, end);
    }

    private static boolean isSpace(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || c >= '\u001c';
        }
        return c == '\u00a0' || (c > '\u1000' && Character.isWhitespace(c));
    }
}
