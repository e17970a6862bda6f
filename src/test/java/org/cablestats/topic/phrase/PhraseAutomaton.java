package org.cablestats.topic.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds every occurrence of every phrase, overlapping ones too, in quite another way than {@link PhraseSearch}: letter by letter, one
 * look-up in a table for each character, whatever the number of phrases.
 */
final class PhraseAutomaton {
    private final LetterClasses alphabet;

    /** Row of a state plus class gives the next state's row, or its complement where phrases end at this separator. */
    private final int[] table;

    /** By state: the phrases that end where a word ends in it. */
    private final int[][] found;

    /** By phrase: its number of words. */
    private final int[] lengths;

    PhraseAutomaton(LetterClasses alphabet, int[] table, int[][] found, int[] lengths) {
        this.alphabet = alphabet;
        this.table = table;
        this.found = found;
        this.lengths = lengths;
    }

    /** All occurrences, by phrase, then in the order of the text. */
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
        if (table[row + LetterClasses.SEPARATOR] < 0) {
            add(hits, row, text, text.length());
        }
        hits.sort(Comparator.comparingInt(Hit::phrase).thenComparingInt(Hit::start));
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
            while (start > 0 && alphabet.classOf(text.charAt(start - 1)) == LetterClasses.SEPARATOR) {
                start--;
            }
            while (start > 0 && alphabet.classOf(text.charAt(start - 1)) != LetterClasses.SEPARATOR) {
                start--;
            }
        }
        return start;
    }
}
