package org.cablestats.topic.phrase;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The different words of all phrases, numbered from 1. A word of a text may be several of them, {@code borders} being {@code borders},
 * {@code border*} and {@code bord*}: it has the number of the longest, an exact one before an open one, and each leads to the next.
 */
final class Lexicon implements Serializable {
    /** What a word may begin with has to be there before it. */
    private static final Comparator<Phrase.Word> BEGINNINGS_FIRST = Comparator.<Phrase.Word>comparingInt(
                    word -> word.letters().length())
            .thenComparing(word -> !word.open());

    private static final int ROOT = 0;

    private final Alphabet alphabet;
    private final Map<Phrase.Word, Integer> numbers = new HashMap<>();

    /** Letter by letter: a node and the code of a letter have a place, which is the next node, and the number of the word that ends there. */
    private final PairTable nodes;

    /** By number: the next word that whatever is this one is too. */
    private final int[] shorter;

    /** By number: what a word is that begins with this one and goes on. */
    private final int[] longer;

    Lexicon(Alphabet alphabet, Collection<Phrase> phrases) {
        this.alphabet = alphabet;
        List<Phrase.Word> words = phrases.stream()
                .flatMap(phrase -> phrase.words().stream())
                .map(alphabet::coded)
                .distinct()
                .sorted(BEGINNINGS_FIRST)
                .toList();
        nodes = new PairTable(beginnings(words));
        shorter = new int[words.size() + 1];
        longer = new int[words.size() + 1];
        words.forEach(this::add);
    }

    private static int beginnings(Collection<Phrase.Word> words) {
        Set<String> beginnings = new HashSet<>();
        for (Phrase.Word word : words) {
            for (int length = 1; length <= word.letters().length(); length++) {
                beginnings.add(word.letters().substring(0, length));
            }
        }
        return beginnings.size();
    }

    private void add(Phrase.Word word) {
        int node = ROOT;
        int under = 0;
        for (char code : word.letters().toCharArray()) {
            int next = nodes.place(node, code);
            node = next == 0 ? nodes.put(node, code, 0) : next;
            int here = nodes.number(node);
            under = here == 0 ? under : longer[here];
        }
        int number = numbers.size() + 1;
        numbers.put(word, number);
        nodes.renumber(node, number);
        shorter[number] = under;
        longer[number] = word.open() ? number : under;
    }

    /** Number of different words. */
    int size() {
        return numbers.size();
    }

    /** Number of a word of a phrase, 0 where it is not in it. */
    int number(Phrase.Word word) {
        return numbers.getOrDefault(alphabet.coded(word), 0);
    }

    /** Number of the longest word that one of a text is, 0 where it is none. Its letters are codes of the alphabet. */
    int number(byte[] codes, int start, int end) {
        int node = ROOT;
        int under = 0;
        int here = 0;
        for (int i = start; i < end; i++) {
            node = nodes.place(node, Byte.toUnsignedInt(codes[i]));
            if (node == 0) {
                return under;
            }
            here = nodes.number(node);
            under = here == 0 ? under : longer[here];
        }
        return here == 0 ? under : here;
    }

    /** By number of a word: all numbers that say of a word of a text that it is this one. */
    List<List<Integer>> alike() {
        List<List<Integer>> alike = new ArrayList<>();
        for (int word = 0; word <= size(); word++) {
            alike.add(new ArrayList<>());
        }
        for (int number = 1; number <= size(); number++) {
            for (int word = number; word != 0; word = shorter[word]) {
                alike.get(word).add(number);
            }
        }
        return alike;
    }

    /** Whether what has one number is the word with another. */
    boolean is(int number, int word) {
        int each = number;
        while (each != 0 && each != word) {
            each = shorter[each];
        }
        return each != 0;
    }
}
