package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Counts the phrases of each topic in a text. Within a topic a word counts for one phrase only, the longest: "customs and border
 * protection" is not "border protection" once more, and "Coca-Cola" no coca. For another topic the same word may count again.
 */
public final class PhraseMatcher implements Serializable {
    /** Which of two phrases takes the words that both fit: more words, then more letters, then the first in the file. */
    private static final Comparator<Phrase> LONGEST_FIRST = Comparator.<Phrase>comparingInt(
                    phrase -> phrase.words().size())
            .thenComparingInt(Phrase::letters)
            .reversed();

    private final List<Phrase> phrases = new ArrayList<>();
    private final int[] topics;
    private final Searches searches;

    /** A matcher of the phrases of each topic. */
    public PhraseMatcher(List<List<Phrase>> phrasesOfTopics) {
        List<Integer> topicOfPhrase = new ArrayList<>();
        for (int topic = 0; topic < phrasesOfTopics.size(); topic++) {
            List<Phrase> ofTopic = phrasesOfTopics.get(topic);
            ofTopic.stream().sorted(LONGEST_FIRST).forEach(phrases::add);
            topicOfPhrase.addAll(Collections.nCopies(ofTopic.size(), topic));
        }
        topics = topicOfPhrase.stream().mapToInt(Integer::intValue).toArray();
        searches = new Searches(phrases);
    }

    /** Topic of a phrase. */
    public int topic(int phrase) {
        return topics[phrase];
    }

    /** All phrases: those of a topic stand together. */
    List<Phrase> phrases() {
        return phrases;
    }

    /** A phrase by its index. */
    public Phrase phrase(int index) {
        return phrases.get(index);
    }

    /** The phrases that occur in a text: by phrase, then in the order of the text. */
    public List<Hit> find(String text) {
        // Of one topic the phrases stand longest first, so in this order a word goes to the longest.
        List<Hit> hits = all(text);
        List<Hit> kept = new ArrayList<>(hits.size());
        BitSet taken = new BitSet();
        int topic = -1;
        for (Hit hit : hits) {
            if (topics[hit.phrase()] != topic) {
                topic = topics[hit.phrase()];
                taken.clear();
            }
            if (isFree(taken, hit)) {
                taken.set(hit.start(), hit.end());
                kept.add(hit);
            }
        }
        return kept;
    }

    /** Every occurrence of every phrase, overlapping ones too, in the same order. */
    List<Hit> all(String text) {
        List<Hit> hits = searches.get().hits(text);
        if (searches.alphabet.isShared()) {
            hits.removeIf(hit -> !phrase(hit.phrase()).fits(text.substring(hit.start(), hit.end())));
        }
        return hits;
    }

    private static boolean isFree(BitSet taken, Hit hit) {
        int next = taken.nextSetBit(hit.start());
        return next < 0 || next >= hit.end();
    }

    /** A search for each thread, made again where this is deserialized. */
    private static final class Searches extends ThreadLocal<PhraseSearch> implements Serializable {
        private final Alphabet alphabet;
        private final Lexicon lexicon;
        private final PhraseIndex index;

        Searches(List<Phrase> phrases) {
            alphabet = Alphabet.of(phrases);
            lexicon = new Lexicon(alphabet, phrases);
            index = new PhraseIndex(lexicon, phrases);
        }

        @Override
        protected PhraseSearch initialValue() {
            return new PhraseSearch(alphabet, lexicon, index);
        }
    }
}
