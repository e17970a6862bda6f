package org.cablestats.cable.scan;

/** Small steps over a text by position. All are linear in what they step over. */
public final class Scan {
    private Scan() {}

    /** Where the line that holds this position ends: at its line feed or at the end of the text. */
    public static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the line begins that holds this position, no further back than the limit. */
    public static int lineStart(String text, int limit, int position) {
        int at = position;
        while (at > limit && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    public static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    public static boolean isLineEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == '\n';
    }

    /** Where the blanks begin that end here. */
    public static int blanksBefore(String text, int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The first position from here on, before the end, that holds no blank or tabulator. */
    public static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The first position from here on, before the end, that holds neither a blank nor one of these signs. */
    public static int skip(String text, int from, int end, String signs) {
        int at = from;
        // Nearly always a letter or a digit ends it, which no sign is.
        while (at < end
                && !isOfWord(text.charAt(at))
                && (isBlank(text.charAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** The first position from here on, before the end, that holds neither a blank nor a line feed. */
    public static int skipLines(String text, int from, int end) {
        int at = from;
        while (at < end && (isBlank(text.charAt(at)) || text.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }

    /** The position after the last character before the end that is no blank, or the start. */
    public static int trimEnd(String text, int start, int end) {
        int at = end;
        while (at > start && (isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '\n')) {
            at--;
        }
        return at;
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\u00a0';
    }

    public static boolean isBlank(String text, int start, int end) {
        return skipBlanks(text, start, end) == end;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    public static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    public static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    public static boolean isUpper(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isUpper(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** How many digits stand from here on. */
    public static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Where the digits begin that end here. */
    public static int digitsBefore(String text, int end) {
        int at = end;
        while (at > 0 && isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the letters begin that end here. */
    public static int lettersBefore(String text, int end) {
        int at = end;
        while (at > 0 && isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the letters end that begin here. */
    public static int lettersAfter(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the capitals end that begin here. */
    public static int capitalsAfter(String text, int from) {
        int at = from;
        while (at < text.length() && isUpper(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a word stands here, in capitals or small letters. */
    public static boolean startsWith(String text, int at, String word) {
        return AnyCase.startsWith(text, at, word);
    }

    /** Whether no letter or digit stands here: the end of a word. */
    public static boolean isWordEnd(String text, int at) {
        return at >= text.length() || !isOfWord(text.charAt(at));
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c);
    }
}
