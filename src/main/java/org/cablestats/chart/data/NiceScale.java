package org.cablestats.chart.data;

/**
 * A value axis whose ticks are round numbers: explicit, so that the charts of two runs can be compared.
 *
 * @param lower value at the lower end: zero, or less where a value is negative
 * @param upper value at the upper end, a whole number of steps from the lower end
 * @param step distance of ticks
 */
public record NiceScale(double lower, double upper, double step) {
    private static final double[] MANTISSAS = {1, 2, 2.5, 5, 10};

    /** More gridlines than this only clutter. */
    private static final int INTERVALS = 5;

    /** As many as a plot of 80 px has room for. */
    private static final int FEW_INTERVALS = 3;

    /**
     * The finest scale of at most five intervals.
     *
     * @param smallest smallest value; taken as zero where it is greater
     * @param largest largest value
     * @param leastStep 1 for counts, which have no halves
     */
    public static NiceScale of(double smallest, double largest, double leastStep) {
        return of(smallest, largest, leastStep, INTERVALS);
    }

    /** The finest scale of at most three intervals, for small plots. */
    public static NiceScale coarse(double smallest, double largest, double leastStep) {
        return of(smallest, largest, leastStep, FEW_INTERVALS);
    }

    private static NiceScale of(double smallest, double largest, double leastStep, int intervals) {
        double lower = Math.min(0, smallest);
        double upper = Math.max(0, largest);
        // Where all is zero any scale will do, but none of no length.
        double step = upper > lower ? Math.max(leastStep, step((upper - lower) / intervals)) : 1;
        double first = Math.floor(lower / step) * step;
        double last = Math.max(Math.ceil(upper / step) * step, first + step);
        return new NiceScale(first, last, step);
    }

    /**
     * A round width of classes.
     *
     * @param length of all that is divided
     * @param least the least width
     * @param most the greatest number of classes
     */
    static double width(double length, double least, int most) {
        return length > 0 ? Math.max(least, step(length / most)) : 1;
    }

    /** Every how many equal classes are named, so that the names are round numbers: as few as this at least. */
    public static int steps(double width, double least) {
        int steps = Math.max(1, (int) Math.ceil(least));
        while (step(steps * width) > steps * width * (1 + 1e-9)) {
            steps++;
        }
        return steps;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double mantissa : MANTISSAS) {
            // A hair of tolerance: 0.3 / 3 is greater than 0.1.
            if (mantissa * power >= least * (1 - 1e-9)) {
                return mantissa * power;
            }
        }
        return 10 * power;
    }

    /** Share of the axis below a value, 0 to 1 within it. */
    public double fraction(double value) {
        return (value - lower) / (upper - lower);
    }
}
