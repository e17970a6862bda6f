package org.cablestats.topic.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds all phrases of an index in texts, for one thread, text after text; what was found before changes nothing. */
final class PhraseSearch {
    private final PhraseIndex index;
    private final SplitText words;

    /** Words that are phrases by themselves, then words with which one may go on that the word before begins. */
    private int[] candidates = {};

    private long[] found = new long[256];
    private int size;

    PhraseSearch(Alphabet alphabet, Lexicon lexicon, PhraseIndex index) {
        this.index = index;
        words = new SplitText(alphabet, lexicon);
    }

    /** All occurrences, overlapping ones too: by phrase, then in the order of the text. */
    List<Hit> hits(String text) {
        words.read(text);
        candidates = candidates.length > words.size() ? candidates : new int[2 * words.size() + 1];
        size = 0;
        findAlone();
        findPairs();
        Arrays.sort(found, 0, size);
        List<Hit> hits = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            hits.add(hit((int) (found[i] >> Integer.SIZE), (int) found[i]));
        }
        return hits;
    }

    // No branch for a word, here and in the next: each is written down as a candidate, and kept where it is one.
    private void findAlone() {
        int count = 0;
        for (int word = 0; word < words.size(); word++) {
            candidates[count] = word;
            count += PairFilter.isAboveNought(index.alone(words.number(word)));
        }
        for (int i = 0; i < count; i++) {
            add(candidates[i], index.alone(words.number(candidates[i])));
        }
    }

    private void findPairs() {
        int count = 0;
        int before = 0;
        for (int word = 0; word < words.size(); word++) {
            int number = words.number(word);
            candidates[count] = word - 1;
            count += index.mayPair(before, number);
            before = number;
        }
        for (int i = 0; i < count; i++) {
            int first = candidates[i];
            int place = index.pair(words.number(first), words.number(first + 1));
            if (place > 0) {
                add(first, place);
            }
        }
    }

    private void add(int start, int place) {
        int phrase;
        int next = place;
        do {
            phrase = index.begun(next++);
            int each = Math.max(phrase, ~phrase);
            if (index.fits(each, words, start)) {
                found = size < found.length ? found : Arrays.copyOf(found, 2 * size);
                found[size++] = ((long) each << Integer.SIZE) | start;
            }
        } while (phrase >= 0);
    }

    private Hit hit(int phrase, int start) {
        return new Hit(phrase, words.start(start), words.end(start + index.length(phrase) - 1));
    }
}
