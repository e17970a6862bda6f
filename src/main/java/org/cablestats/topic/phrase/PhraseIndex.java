package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where phrases begin: those of one word at a word, all others at a word and the one after it, since hardly two words of a dictionary
 * stand side by side by chance. What is looked up for a hit lies in few and flat arrays.
 */
final class PhraseIndex implements Serializable {
    private final Lexicon lexicon;

    /** The words of all phrases, as numbers of the lexicon, phrase after phrase. */
    private final int[] words;

    /** By phrase: where its words begin; at last where all of them end. */
    private final int[] starts;

    /** The phrases of all beginnings, beginning after beginning; the last of each is complemented. None begins at 0. */
    private final int[] begun;

    /** By word: where the phrases stand that it is, 0 for none. */
    private final int[] alone;

    /** By two words: where the phrases stand that begin with them. */
    private final PairTable pairs;

    private final PairFilter filter;

    PhraseIndex(Lexicon lexicon, List<Phrase> phrases) {
        this.lexicon = lexicon;
        words = phrases.stream()
                .flatMap(phrase -> phrase.words().stream())
                .mapToInt(lexicon::number)
                .toArray();
        starts = new int[phrases.size() + 1];
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            starts[phrase + 1] = starts[phrase] + phrases.get(phrase).words().size();
        }
        Map<Beginning, List<Integer>> phrasesOf = beginnings(lexicon.alike());
        pairs = new PairTable(phrasesOf.size());
        filter = new PairFilter(phrasesOf.size());
        alone = new int[lexicon.size() + 1];
        begun = new int[1 + phrasesOf.values().stream().mapToInt(List::size).sum()];
        int place = 1;
        for (Map.Entry<Beginning, List<Integer>> each : phrasesOf.entrySet()) {
            add(each.getKey(), place);
            for (int phrase : each.getValue()) {
                begun[place++] = phrase;
            }
            begun[place - 1] = ~begun[place - 1];
        }
    }

    /** What a phrase begins with: two words, or the only one and 0. */
    private record Beginning(int first, int second) {}

    private Map<Beginning, List<Integer>> beginnings(List<List<Integer>> alike) {
        Map<Beginning, List<Integer>> phrasesOf = new LinkedHashMap<>();
        for (int phrase = 0; phrase + 1 < starts.length; phrase++) {
            int start = starts[phrase];
            for (int first : alike.get(words[start])) {
                for (int second : length(phrase) == 1 ? List.of(0) : alike.get(words[start + 1])) {
                    phrasesOf
                            .computeIfAbsent(new Beginning(first, second), absent -> new ArrayList<>())
                            .add(phrase);
                }
            }
        }
        return phrasesOf;
    }

    private void add(Beginning beginning, int place) {
        if (beginning.second() == 0) {
            alone[beginning.first()] = place;
        } else {
            pairs.put(beginning.first(), beginning.second(), place);
            filter.add(beginning.first(), beginning.second());
        }
    }

    /** Where the phrases stand that a word is, 0 for none. */
    int alone(int word) {
        return alone[word];
    }

    /** Where the phrases stand that begin with two words, 0 for none. */
    int pair(int first, int second) {
        return pairs.number(first, second);
    }

    /** 1 where phrases may begin with two words, 0 where none does. */
    int mayPair(int first, int second) {
        return filter.passes(first, second);
    }

    /** The phrase at a place; its complement where no other follows. */
    int begun(int place) {
        return begun[place];
    }

    /** Whether the words of a text from one on are those of a phrase, of which the beginning was found there. */
    boolean fits(int phrase, SplitText text, int start) {
        int length = length(phrase);
        boolean fits = start + length <= text.size();
        for (int i = 2; fits && i < length; i++) {
            fits = lexicon.is(text.number(start + i), words[starts[phrase] + i]);
        }
        return fits;
    }

    /** Number of words of a phrase. */
    int length(int phrase) {
        return starts[phrase + 1] - starts[phrase];
    }
}
