package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which characters are the same to the matcher, each as a byte: 0 for all that separates words (white space, hyphen, slash, line feed,
 * apostrophe ...); one code for every letter or digit that no phrase uses; and one for each that a phrase uses, whatever its case. Those
 * of letters are negative. Where phrases use more letters than there are codes, as Chinese ones do, some letters share theirs.
 */
final class Alphabet implements Serializable {
    /** Code of what separates words. */
    static final byte SEPARATOR = 0;

    /** Code of the letters and digits that no phrase uses. */
    private static final int OTHER = 0x80;

    /** Number of codes that are left for the others. */
    static final int CODES = 0x7F;

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final byte[] codes = new byte[CHARACTERS];
    private final int letters;

    private Alphabet(SortedSet<Character> used) {
        byte[] codeOfLetter = new byte[CHARACTERS];
        Arrays.fill(codeOfLetter, (byte) OTHER);
        int next = 0;
        for (char letter : used) {
            codeOfLetter[letter] = (byte) (OTHER + 1 + next++ % CODES);
        }
        letters = used.size();
        for (int c = 0; c < CHARACTERS; c++) {
            codes[c] = isWordCharacter((char) c) ? codeOfLetter[fold((char) c)] : SEPARATOR;
        }
    }

    /** The alphabet that tells these phrases apart. */
    static Alphabet of(Collection<Phrase> phrases) {
        SortedSet<Character> letters = new TreeSet<>();
        for (Phrase phrase : phrases) {
            phrase.words().forEach(word -> word.letters().chars().forEach(c -> letters.add((char) c)));
        }
        return new Alphabet(letters);
    }

    /** The codes of all characters, by character: not to be changed. */
    byte[] codes() {
        return codes;
    }

    /** Whether letters share a code, so that equal codes do not say that words are equal. */
    boolean isShared() {
        return letters > CODES;
    }

    /** A word with the codes of its letters in place of them. */
    Phrase.Word coded(Phrase.Word word) {
        StringBuilder coded = new StringBuilder();
        word.letters().chars().forEach(letter -> coded.append((char) Byte.toUnsignedInt(codes[letter])));
        return new Phrase.Word(coded.toString(), word.open());
    }

    /**
     * Whether a character is part of a word. Marks are, since they belong to the letter before them (accents typed apart, the
     * vowels of Hindi); so are the halves of what stands outside the first 65,536 characters, nearly all of them letters.
     */
    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
    }

    /** The lower-case letter that stands for all its cases. */
    static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
