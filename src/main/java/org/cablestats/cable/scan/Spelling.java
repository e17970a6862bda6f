package org.cablestats.cable.scan;

/** How far a word is from what was meant. */
public final class Spelling {
    private Spelling() {}

    /** Whether one letter is changed, left out or put in, or two neighbours are swapped. */
    public static boolean isNear(String known, String written) {
        int shorter = Math.min(known.length(), written.length());
        int longer = Math.max(known.length(), written.length());
        if (longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && known.charAt(head) == written.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && known.charAt(known.length() - 1 - tail) == written.charAt(written.length() - 1 - tail)) {
            tail++;
        }
        int different = longer - head - tail;
        return different <= 1 || (different == 2 && shorter == longer && isSwapped(known, written, head));
    }

    /** Where the word ends that begins here, whose letters may stand apart ({@code T A G S}, {@code S. U. B. J.}), or -1. */
    public static int end(String text, int from, int end, String word) {
        int at = from;
        for (int letter = 0; letter < word.length(); letter++) {
            at = letter == 0 ? from : skipGap(text, at, end);
            if (at >= end || Character.toUpperCase(text.charAt(at)) != word.charAt(letter)) {
                return -1;
            }
            at++;
        }
        // TAG SNAR is no T A G S before NAR.
        return at - from == word.length() || Scan.isWordEnd(text, at) ? at : -1;
    }

    /** The text, in capitals, with a lone O beside a digit as zero and a lone zero beside a letter as O: {@code 0TTAWA}, {@code O4 CHENNAI}. */
    public static String withZeros(String text) {
        StringBuilder mended = null;
        for (int at = 0; at < text.length(); at++) {
            char right = right(text, at);
            if (right != text.charAt(at)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(at, right);
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static char right(String text, int at) {
        char written = text.charAt(at);
        if (written != 'O' && written != '0') {
            return written;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean digit = Scan.isDigit(before) || Scan.isDigit(after);
        boolean letter = Scan.isUpper(before) || Scan.isUpper(after);
        if (digit == letter) {
            return written;
        }
        return digit ? '0' : 'O';
    }

    private static int skipGap(String text, int from, int end) {
        int at = from < end && text.charAt(from) == '.' ? from + 1 : from;
        return at < end && Scan.isBlank(text.charAt(at)) ? at + 1 : at;
    }

    private static boolean isSwapped(String known, String written, int at) {
        return known.charAt(at) == written.charAt(at + 1) && known.charAt(at + 1) == written.charAt(at);
    }
}
