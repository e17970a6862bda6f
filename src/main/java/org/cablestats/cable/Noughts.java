package org.cablestats.cable;

/** The letter O and the digit nought, which typists and scanners put for one another: {@code 0TTAWA}, {@code O4 CHENNAI}. */
final class Noughts {
    private Noughts() {}

    /** The text in capitals, with a lone O beside a digit as nought and a lone nought beside a letter as O; of the same length. */
    static String mended(String text) {
        StringBuilder mended = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char right = c == 'O' && isAmongDigits(text, at) ? '0' : c == '0' && isAmongLetters(text, at) ? 'O' : c;
            if (right != c) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(at, right);
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static boolean isAmongDigits(String text, int at) {
        boolean before = at > 0 && Scan.isDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Scan.isDigit(text.charAt(at + 1));
        return (before || after)
                && (at == 0 || !Scan.isUpper(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Scan.isUpper(text.charAt(at + 1)));
    }

    private static boolean isAmongLetters(String text, int at) {
        boolean before = at > 0 && Scan.isUpper(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Scan.isUpper(text.charAt(at + 1));
        return (before || after)
                && (at == 0 || !Scan.isDigit(text.charAt(at - 1)))
                && (at + 1 == text.length() || !Scan.isDigit(text.charAt(at + 1)));
    }
}
