package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every occurrence of every phrase in one pass over a text, overlapping ones too: one look-up in a table for each
 * character, whatever the number of phrases. Immutable and thread-safe.
 */
public final class PhraseAutomaton implements Serializable {
    private final Alphabet alphabet;

    /** Row of a state plus class gives the next state's row, or its complement where phrases end at this separator. */
    private final int[] table;

    /** By state: the phrases that end where a word ends in it. */
    private final int[][] found;

    /** By phrase: its number of words. */
    private final int[] lengths;

    PhraseAutomaton(Alphabet alphabet, int[] table, int[][] found, int[] lengths) {
        this.alphabet = alphabet;
        this.table = table;
        this.found = found;
        this.lengths = lengths;
    }

    /**
     * One occurrence.
     *
     * @param phrase index of the phrase
     * @param start offset of its first character
     * @param end offset after its last character
     */
    public record Hit(int phrase, int start, int end) implements Comparable<Hit> {

        /** By phrase, then in the order of the text. */
        @Override
        public int compareTo(Hit other) {
            int byPhrase = Integer.compare(phrase, other.phrase);
            return byPhrase == 0 ? Integer.compare(start, other.start) : byPhrase;
        }
    }

    /** All occurrences, in the order of their ends. */
    List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            int next = table[row + alphabet.classOf(text.charAt(i))];
            if (next < 0) {
                add(hits, row, text, i);
                next = ~next;
            }
            row = next;
        }
        if (table[row + Alphabet.SEPARATOR] < 0) {
            add(hits, row, text, text.length());
        }
        return hits;
    }

    private void add(List<Hit> hits, int row, String text, int end) {
        for (int phrase : found[row / alphabet.size()]) {
            hits.add(new Hit(phrase, start(text, end, lengths[phrase]), end));
        }
    }

    private int start(String text, int end, int words) {
        int start = end;
        for (int word = 0; word < words; word++) {
            while (start > 0 && alphabet.classOf(text.charAt(start - 1)) == Alphabet.SEPARATOR) {
                start--;
            }
            while (start > 0 && alphabet.classOf(text.charAt(start - 1)) != Alphabet.SEPARATOR) {
                start--;
            }
        }
        return start;
    }
}
