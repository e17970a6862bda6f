package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/**
 * Which characters are the same to the matcher: a class for each letter or digit that a phrase uses, whatever its case; one for
 * every other letter or digit; and one for all that separates words (white space, hyphen, slash, line feed, apostrophe ...).
 */
final class Alphabet implements Serializable {
    /** Class of what separates words. */
    static final int SEPARATOR = 0;

    /** Class of the letters and digits that no phrase uses. */
    static final int OTHER = 1;

    /**
     * English letters by how often they occur. Their classes follow each other in this order, so that what is looked up most in a
     * row of the automaton's table stands in few cache lines.
     */
    private static final String COMMONEST_FIRST = "etaoinsrhldcumfpgwybvkxjqz";

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final char[] classes = new char[CHARACTERS];
    private final int size;

    private Alphabet(Collection<Character> letters) {
        char[] classOfLetter = new char[CHARACTERS];
        char next = OTHER + 1;
        for (char letter : letters) {
            classOfLetter[letter] = next++;
        }
        size = next;
        for (int c = 0; c < CHARACTERS; c++) {
            char letter = fold((char) c);
            classes[c] = isWordCharacter((char) c) ? (char) Math.max(OTHER, classOfLetter[letter]) : SEPARATOR;
        }
    }

    /** The alphabet that tells these phrases apart. */
    static Alphabet of(Collection<Phrase> phrases) {
        TreeSet<Character> letters = new TreeSet<>(
                Comparator.<Character>comparingInt(letter -> rank(letter)).thenComparing(Comparator.naturalOrder()));
        for (Phrase phrase : phrases) {
            phrase.words().forEach(word -> word.letters().chars().forEach(c -> letters.add((char) c)));
        }
        return new Alphabet(letters);
    }

    private static int rank(char letter) {
        int rank = COMMONEST_FIRST.indexOf(letter);
        return rank < 0 ? COMMONEST_FIRST.length() : rank;
    }

    /** Number of classes. */
    int size() {
        return size;
    }

    /** Class of a character, 0 to {@code size() - 1}. */
    int classOf(char c) {
        return classes[c];
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
