package org.cablestats.topic.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of a cable that a model weighs; those that are not there are 0. */
public final class Features {
    private final int[] places;
    private final double[] values;

    private Features(int[] places, double[] values) {
        this.places = places;
        this.values = values;
    }

    /** Of as many values as places; the places ascend. */
    public static Features of(int[] places, double[] values) {
        return new Features(places.clone(), values.clone());
    }

    /** These and, from a place behind all of them on, the points of the dictionary's topics, damped: {@code ln(1 + points)}. */
    Features with(int from, List<Double> points) {
        int[] all = Arrays.copyOf(places, places.length + points.size());
        double[] numbers = Arrays.copyOf(values, all.length);
        int size = places.length;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i) > 0) {
                all[size] = from + i;
                numbers[size++] = StrictMath.log1p(points.get(i));
            }
        }
        return new Features(Arrays.copyOf(all, size), Arrays.copyOf(numbers, size));
    }

    /** Where the numbers stand that are there, ascending. */
    public int[] places() {
        return places.clone();
    }

    /** The numbers that are there. */
    public double[] values() {
        return values.clone();
    }

    /** What each number adds to a topic's log-odds, by its place. */
    Map<Integer, Double> contributions(LearnedTopic topic) {
        Map<Integer, Double> contributions = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            contributions.put(places[i], values[i] * topic.weight(places[i]));
        }
        return contributions;
    }

    /** The sum of the numbers, each times the weight of its place. */
    double times(double[] weights) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += values[i] * weights[places[i]];
        }
        return sum;
    }
}
