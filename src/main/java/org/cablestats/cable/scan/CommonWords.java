package org.cablestats.cable.scan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cablestats.resource.Resource;

/** English words, and the words of one text. */
public final class CommonWords {
    private static final Set<String> COMMON = Set.copyOf(Resource.lines(CommonWords.class, "words.txt"));

    /** What a character does to a word that is being read: ends it, leaves it as it is, or makes it count. */
    private static final int SPACE = 0b00;

    private static final int SIGN = 0b01;
    private static final int LETTER = 0b11;

    /** Looked up for each character of a corpus, so not decided anew each time. */
    private static final byte[] KINDS = kinds();

    private CommonWords() {}

    public static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    /** Whether it is an English word, a rare one too. */
    public static boolean isEnglish(String word) {
        return isCommon(word) || Rare.WORDS.contains(word);
    }

    /** Read when the first word divided by a hyphen asks for them. */
    private static final class Rare {
        static final Set<String> WORDS = Set.copyOf(Resource.lines(CommonWords.class, "english.txt"));
    }

    /** The runs of letters in a text, in lower case. */
    public static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Scan.isLetter(text.charAt(at))) {
                if (at > start) {
                    words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = at + 1;
            }
        }
        return words;
    }

    /** How many words a text has: runs without white space that hold a letter or a digit. */
    public static int count(String text) {
        int words = 0;
        // 1 where the word at hand is counted. Without a branch: the next letter of a text cannot be foretold.
        int counted = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            int kind = c < KINDS.length ? KINDS[c] : kind(c);
            int now = (counted | (kind >> 1)) & kind;
            words += now & ~counted;
            counted = now;
        }
        return words;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) kind(c);
        }
        return kinds;
    }

    private static int kind(char c) {
        if (c <= ' ' || c == '\u00a0') {
            return SPACE;
        }
        return Character.isLetterOrDigit(c) ? LETTER : SIGN;
    }
}
