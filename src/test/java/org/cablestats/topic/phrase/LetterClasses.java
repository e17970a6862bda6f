package org.cablestats.topic.phrase;

import java.util.Collection;
import java.util.TreeSet;

/**
 * Which characters are the same to the matcher: a class for each letter or digit that a phrase uses, whatever its case; one for
 * every other letter or digit; and one for all that separates words (white space, hyphen, slash, line feed, apostrophe ...).
 */
final class LetterClasses {
    /** Class of what separates words. */
    static final int SEPARATOR = 0;

    /** Class of the letters and digits that no phrase uses. */
    static final int OTHER = 1;

    private static final int CHARACTERS = Character.MAX_VALUE + 1;

    private final char[] classes = new char[CHARACTERS];
    private final int size;

    private LetterClasses(Collection<Character> letters) {
        char[] classOfLetter = new char[CHARACTERS];
        char next = OTHER + 1;
        for (char letter : letters) {
            classOfLetter[letter] = next++;
        }
        size = next;
        for (int c = 0; c < CHARACTERS; c++) {
            char letter = Alphabet.fold((char) c);
            classes[c] = Alphabet.isWordCharacter((char) c) ? (char) Math.max(OTHER, classOfLetter[letter]) : SEPARATOR;
        }
    }

    /** The alphabet that tells these phrases apart. */
    static LetterClasses of(Collection<Phrase> phrases) {
        TreeSet<Character> letters = new TreeSet<>();
        for (Phrase phrase : phrases) {
            phrase.words().forEach(word -> word.letters().chars().forEach(c -> letters.add((char) c)));
        }
        return new LetterClasses(letters);
    }

    /** Number of classes. */
    int size() {
        return size;
    }

    /** Class of a character, 0 to {@code size() - 1}. */
    int classOf(char c) {
        return classes[c];
    }
}
