package org.cablestats.finding.level;

/**
 * Some values around their mean.
 *
 * @param values how many
 * @param weight of all together
 * @param mean by weight
 * @param squares weighted sum of the squared distances from the mean
 */
record Level(int values, double weight, double mean, double squares) {
    static final Level NONE = new Level(0, 0, 0, 0);

    /** With one more: as West (1979) updates means and squares, so that equal values leave nothing behind. */
    Level with(double value, double more) {
        double sum = weight + more;
        double distance = value - mean;
        double next = mean + distance * more / sum;
        return new Level(values + 1, sum, next, squares + more * distance * (value - next));
    }

    /** Variance of a value of weight 1, as least squares has it: by the number of values. */
    double variance() {
        return squares / values;
    }
}
