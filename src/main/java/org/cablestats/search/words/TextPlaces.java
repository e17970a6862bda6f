package org.cablestats.search.words;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Where words stand in a text. */
public final class TextPlaces implements Places {
    private final Words words;
    private final Map<Term, int[]> places = new HashMap<>();

    public TextPlaces(Words words) {
        this.words = words;
    }

    @Override
    public int[] of(Term term) {
        return places.computeIfAbsent(term, this::find);
    }

    private int[] find(Term term) {
        return IntStream.range(0, words.count())
                .filter(word -> words.isOf(word, term))
                .toArray();
    }
}
