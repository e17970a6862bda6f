package org.cablestats.chart.words;

import java.util.Arrays;
import java.util.Optional;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.PeriodLength;

/**
 * A peak of a line that stands out of the year before it.
 *
 * @param peak its period
 * @param from first period of its window
 * @param to last period of its window
 * @param ratio the peak as a multiple of the median of the twelve periods before
 */
public record Burst(int peak, int from, int to, double ratio) {
    /** Periods that a peak is held against. */
    public static final int BEFORE = 12;

    /** A ratio below this is what steady growth gives. */
    private static final double STANDS_OUT = 1.4;

    private static final double FEWEST = 20;

    /** The peak of a line of months, weeks or days where it stands out. */
    public static Optional<Burst> of(Line line, PeriodLength step) {
        int peak = line.peak();
        if (step == PeriodLength.YEAR || peak < BEFORE || line.value(peak) < FEWEST) {
            return Optional.empty();
        }
        double median = median(line, peak);
        if (!(median > 0) || line.value(peak) < STANDS_OUT * median) {
            return Optional.empty();
        }
        double half = (median + line.value(peak)) / 2;
        int from = peak;
        int to = peak;
        while (from > 0 && line.value(from - 1) > half) {
            from--;
        }
        while (to < line.size() - 1 && line.value(to + 1) > half) {
            to++;
        }
        return Optional.of(new Burst(peak, from, to, line.value(peak) / median));
    }

    /** The median of the twelve periods before one; NaN where there are fewer. */
    public static double median(Line line, int period) {
        if (period < BEFORE) {
            return Double.NaN;
        }
        double[] before = line.values(period - BEFORE, period);
        Arrays.sort(before);
        return (before[BEFORE / 2 - 1] + before[BEFORE / 2]) / 2;
    }
}
