package org.cablestats.topic.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cablestats.topic.Settings;

/** The terms that a model knows, in the order of the alphabet, and how rare each is. */
public final class Vocabulary implements Serializable {
    /** Words of the longest term. */
    public static final int LONGEST = 2;

    private final List<String> terms;
    private final double[] rarity;
    private final Map<String, Integer> places = new HashMap<>();

    /** Of terms with the inverse document frequency of each. */
    public Vocabulary(Map<String, Double> rarities) {
        SortedMap<String, Double> sorted = new TreeMap<>(rarities);
        this.terms = List.copyOf(sorted.keySet());
        this.rarity = sorted.values().stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < terms.size(); i++) {
            places.put(terms.get(i), i);
        }
    }

    /**
     * Inverse document frequency, as Spark ML counts it: {@code ln((texts + 1) / (texts with the term + 1))}.
     *
     * @param texts number of all texts
     * @param with number of those that have the term
     */
    public static double rarity(long texts, long with) {
        return StrictMath.log((texts + 1.0) / (with + 1.0));
    }

    /** Number of terms. */
    public int size() {
        return terms.size();
    }

    /** The terms, sorted. */
    public List<String> terms() {
        return terms;
    }

    /** Inverse document frequency of a term by its place. */
    public double rarity(int place) {
        return rarity[place];
    }

    /** How often each term that is known occurs in a text, by its place. */
    public SortedMap<Integer, Integer> occurrences(String text) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        Terms.forEach(text, LONGEST, term -> {
            Integer place = places.get(term);
            if (place != null) {
                counts.merge(place, 1, Integer::sum);
            }
        });
        return counts;
    }

    /**
     * The numbers of a text: for each of its terms that is known {@code (1 + ln(occurrences)) * rarity}, all together of length
     * 1, so that a long text weighs no more than a short one.
     */
    Features features(String text) {
        SortedMap<Integer, Integer> counts = occurrences(text);
        List<Double> values = new ArrayList<>(counts.size());
        double squares = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double value = Settings.Points.damped(count.getValue()) * rarity[count.getKey()];
            values.add(value);
            squares += value * value;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        return Features.of(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                values.stream().mapToDouble(value -> value / length).toArray());
    }
}
