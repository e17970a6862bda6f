package org.cablestats.cable.top;

import org.cablestats.cable.scan.Scan;

/** Sentences, by their form: small letters, and full stops behind whole words. */
final class Sentences {
    /** The longest notices have four lines. */
    private static final int LONGEST = 500;

    /** A point behind fewer letters is an abbreviation's ({@code U.S.}, {@code NO.}). */
    private static final int SHORTEST_WORD = 3;

    private Sentences() {}

    /** Whether the lines from here to a blank one, the next entry or one of another case are a sentence in small letters, or two. */
    static boolean isAt(Preamble preamble, int line) {
        String text = preamble.text();
        int limit = Math.min(Math.min(text.length(), line + LONGEST), Math.max(line, preamble.next(line)));
        boolean small = isSmall(line(text, line, limit));
        int end = line;
        while (end < limit && isSame(line(text, end, limit), small)) {
            end = Math.min(limit, Scan.lineEnd(text, end) + 1);
        }
        String words = text.substring(line, Scan.trimEnd(text, line, end));
        int last = words.length() - 1;
        boolean stopped = last > 0
                && (isStop(words, last) || (words.charAt(last) == '.' && Scan.isDigit(words.charAt(last - 1))));
        return stopped && (small || hasTwo(words));
    }

    private static boolean isSame(String line, boolean small) {
        return !line.isBlank() && isSmall(line) == small;
    }

    private static String line(String text, int line, int limit) {
        return text.substring(line, Math.min(limit, Scan.lineEnd(text, line)));
    }

    /** Whether most characters are small letters. */
    static boolean isSmall(String words) {
        return small(words) * 2 > words.length();
    }

    static int small(CharSequence words) {
        int small = 0;
        for (int at = 0; at < words.length(); at++) {
            small += Scan.isLower(words.charAt(at)) ? 1 : 0;
        }
        return small;
    }

    private static boolean hasTwo(String words) {
        int last = words.length() - 1;
        for (int at = words.indexOf('.'); at >= 0 && at < last; at = words.indexOf('.', at + 1)) {
            if (isStop(words, at) && Character.isWhitespace(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(String words, int at) {
        return words.charAt(at) == '.' && at - Scan.lettersBefore(words, at) >= SHORTEST_WORD;
    }
}
