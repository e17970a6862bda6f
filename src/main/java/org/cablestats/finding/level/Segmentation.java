package org.cablestats.finding.level;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bai and Perron's least-squares breaks in a mean (1998; 2003, Computation and analysis of multiple structural change models): of all ways
 * to cut the values into so many levels the one that leaves the smallest sum of squares. Found by dynamic programming: the best cut of
 * the first values into some levels is the best one into one level less of fewer values, and one more level.
 */
final class Segmentation {
    private final int size;
    private final int least;
    /** By number of breaks and of values: the smallest sum of squares of the first values, and where their last level begins. */
    private final double[][] sums;

    private final int[][] begins;

    private Segmentation(WeightedValues values, int least) {
        this.size = values.size();
        this.least = least;
        this.sums = new double[size / least][size + 1];
        this.begins = new int[size / least][size + 1];
        for (double[] ofBreaks : sums) {
            Arrays.fill(ofBreaks, Double.POSITIVE_INFINITY);
        }
        for (int begin = 0; begin <= size - least; begin++) {
            extend(begin, values.levels(begin));
        }
    }

    /**
     * The best cuts, each with one break more, from none on.
     *
     * @param least how many values a level has at least
     */
    static List<Segments> best(WeightedValues values, int least) {
        Segmentation segmentation = new Segmentation(values, least);
        return IntStream.range(0, values.size() / least)
                .mapToObj(segmentation::cut)
                .toList();
    }

    /** Adds a level that begins at a place to the best cuts of all values before it. Of equally good cuts the first one stays. */
    private void extend(int begin, Level[] levels) {
        for (int breaks = begin == 0 ? 0 : 1; breaks < sums.length && breaks * least <= begin; breaks++) {
            double before = begin == 0 ? 0 : sums[breaks - 1][begin];
            for (int end = begin + least; end <= size; end++) {
                double sum = before + levels[end - begin].squares();
                if (sum < sums[breaks][end]) {
                    sums[breaks][end] = sum;
                    begins[breaks][end] = begin;
                }
            }
        }
    }

    private Segments cut(int breaks) {
        Deque<Integer> places = new ArrayDeque<>();
        int end = size;
        for (int left = breaks; left > 0; left--) {
            end = begins[left][end];
            places.addFirst(end);
        }
        return new Segments(size, List.copyOf(places), sums[breaks][size]);
    }
}
