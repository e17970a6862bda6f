package org.cablestats.finding.level;

import java.util.Arrays;
import org.cablestats.finding.Course;

/** Values in a row, each with its weight: a share of thousands says more than one of fifty. */
final class WeightedValues {
    private final double[] values;
    private final double[] weights;

    private WeightedValues(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /** Values of one weight. */
    static WeightedValues of(double... values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return new WeightedValues(values.clone(), ones);
    }

    /** The share of each period, with as much weight as there is of the whole: so each varies alike by chance, as least squares asks. */
    static WeightedValues of(Course course) {
        double[] wholes = course.wholes().stream().mapToDouble(whole -> whole).toArray();
        double[] shares = new double[wholes.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = course.parts().get(i) / wholes[i];
        }
        return new WeightedValues(shares, wholes);
    }

    int size() {
        return values.length;
    }

    /** The values from a place to another one, exclusive, around their mean. */
    Level level(int from, int to) {
        Level level = Level.NONE;
        for (int i = from; i < to; i++) {
            level = level.with(values[i], weights[i]);
        }
        return level;
    }

    /** The levels that begin at a place: of one value more each, of none first. */
    Level[] levels(int from) {
        Level[] levels = new Level[size() - from + 1];
        levels[0] = Level.NONE;
        for (int i = from; i < size(); i++) {
            levels[i - from + 1] = levels[i - from].with(values[i], weights[i]);
        }
        return levels;
    }
}
