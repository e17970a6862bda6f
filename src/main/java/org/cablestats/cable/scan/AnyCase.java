package org.cablestats.cable.scan;

/**
 * Words in capitals or small letters. As {@link String#regionMatches} compares them, which takes long over the many words that end at their
 * first letter.
 */
final class AnyCase {
    /** Its characters are below this. */
    private static final int ASCII = 128;

    /** What a capital and its small letter differ by. */
    private static final int CASE = 'a' - 'A';

    private AnyCase() {}

    static boolean startsWith(String text, int at, String word) {
        if (at < 0 || at > text.length() - word.length()) {
            return false;
        }
        for (int letter = 0; letter < word.length(); letter++) {
            if (!isSame(text.charAt(at + letter), word.charAt(letter))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(char one, char other) {
        if (one == other) {
            return true;
        }
        return (one | other) < ASCII ? (one ^ other) == CASE && Scan.isLetter(one) : lower(one) == lower(other);
    }

    /** By way of the capital, as there are small letters that have the same one. */
    private static char lower(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
