package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words that show a topic.
 *
 * @param text as the dictionary writes it, for example {@code port* of entry}
 * @param weight points of its first occurrence; 0 of an exception, which takes its words from shorter phrases and counts nothing
 * @param words what must stand in the text, word after word
 */
public record Phrase(String text, double weight, List<Word> words) implements Serializable {

    /**
     * One word of a phrase.
     *
     * @param letters lower case, without separators
     * @param open whether any ending may follow
     */
    public record Word(String letters, boolean open) implements Serializable {

        private boolean fits(String folded) {
            return open ? folded.startsWith(letters) : folded.equals(letters);
        }
    }

    /** Copies the list. */
    public Phrase {
        words = List.copyOf(words);
    }

    /** A phrase in which {@link #fault} finds none. */
    public static Phrase of(String text, double weight) {
        return new Phrase(text, weight, split(text));
    }

    /** What is wrong with a phrase as written, null where nothing is. */
    public static @Nullable String fault(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '*' && !endsWord(text, i)) {
                return "Invalid phrase: '" + text + "' (expected * at the end of a word only)";
            }
        }
        return split(text).isEmpty() ? "Invalid phrase: '" + text + "' (expected a word)" : null;
    }

    /** Whether it only keeps its words from other phrases: "Coca-Cola" is no coca. */
    public boolean isException() {
        return weight == 0;
    }

    /** Letters that must stand in the text as they are: of two phrases that fit the same words the exact one has more. */
    int letters() {
        return words.stream().mapToInt(word -> word.letters().length()).sum();
    }

    /** Whether as many words of a text as it has are its own. */
    boolean fits(String wordsOfText) {
        List<Word> found = split(wordsOfText);
        return IntStream.range(0, words.size())
                .allMatch(i -> words.get(i).fits(found.get(i).letters()));
    }

    private static boolean endsWord(String text, int star) {
        boolean follows = star > 0 && Alphabet.isWordCharacter(text.charAt(star - 1));
        boolean last = star + 1 == text.length() || text.charAt(star + 1) == ' ';
        return follows && last;
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ' ' : text.charAt(i);
            if (Alphabet.isWordCharacter(c)) {
                letters.append(Alphabet.fold(c));
            } else if (letters.length() > 0) {
                words.add(new Word(letters.toString(), c == '*'));
                letters.setLength(0);
            }
        }
        return words;
    }
}
