package org.cablestats.chart.data;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cablestats.chart.style.Palette;

/**
 * Steps of values, each with a colour: a reader can name a step, not a shade. A value has the step of the number that stands in its cell.
 *
 * @param bounds least value of each step, rising; of shares whole per cents
 * @param amount what the values are
 */
public record Bins(List<Double> bounds, Amount amount) {
    private static final double[] ROUND = {1, 1.5, 2, 3, 4, 5, 6, 8, 10};

    /** Shares of the values below each bound but the first: the darkest step is for few. */
    private static final double[] PARTS = {0.25, 0.45, 0.65, 0.82, 0.94};

    private static final double PER_CENT = 0.01;

    /** Colours beside that of zero. */
    private static final int STEPS = Palette.STEPS.size() - 1;

    public Bins {
        bounds = List.copyOf(bounds);
    }

    /** Round bounds; the darkest step holds about one in sixteen of the values above zero, or of shares those of all. */
    public static Bins of(double[] values, Amount amount) {
        boolean isShare = amount.form() == Amount.Form.SHARE;
        boolean hasAll = isShare && Arrays.stream(values).anyMatch(value -> value == 1);
        double[] sorted = Arrays.stream(values)
                .map(amount::shown)
                .filter(value -> value > 0 && !(hasAll && value == 1))
                .sorted()
                .toArray();
        List<Double> bounds = new ArrayList<>();
        if (sorted.length > 0) {
            bounds.add(amount.isCount() ? 1 : floor(sorted[0], amount));
            Arrays.stream(PARTS, 0, hasAll ? PARTS.length - 1 : PARTS.length)
                    .map(part -> floor(sorted[(int) (sorted.length * part)], amount))
                    .filter(bound -> bound > bounds.get(bounds.size() - 1))
                    .filter(bound -> !isShare || bound >= PER_CENT)
                    .forEach(bounds::add);
        }
        if (hasAll) {
            bounds.add(1.0);
        }
        return new Bins(bounds, amount);
    }

    /** The step of a value, from 0; -1 of zero or less. */
    public int step(double value) {
        double shown = amount.shown(value);
        int step = -1;
        while (step + 1 < bounds.size() && shown >= bounds.get(step + 1)) {
            step++;
        }
        return step;
    }

    public Color color(double value) {
        return color(step(value));
    }

    /** The colour of a step, -1 for zero: few steps are spread over the whole ramp. */
    public Color color(int step) {
        if (step < 0) {
            return Palette.STEPS.get(0);
        }
        return Palette.STEPS.get(1 + (STEPS - bounds.size()) * (step + 1) / Math.max(1, bounds.size()) + step);
    }

    /** A step in words, for example {@code 50–149}, {@code 1,000+}; -1 for zero. */
    public String label(int step) {
        if (step < 0) {
            return "0";
        }
        if (step == bounds.size() - 1) {
            return from(step);
        }
        if (!amount.isCount()) {
            return unequal(step);
        }
        String from = amount.brief(bounds.get(step));
        double to = bounds.get(step + 1) - 1;
        return to == bounds.get(step) ? from : from + "–" + amount.number(to);
    }

    private String unequal(int step) {
        double next = bounds.get(step + 1);
        if (step == 0) {
            return "<" + amount.brief(next);
        }
        if (isAll(step + 1)) {
            return from(step);
        }
        String from = amount.brief(bounds.get(step));
        String to = amount.brief(amount.form() == Amount.Form.SHARE ? next - PER_CENT : next);
        return to.equals(from) ? from : from + "–" + to;
    }

    /** A step by its lower bound, for example {@code 50+}. */
    public String from(int step) {
        return amount.brief(bounds.get(step)) + (isAll(step) ? "" : "+");
    }

    /** Whether a step is that of the shares that lack nothing. */
    private boolean isAll(int step) {
        return amount.form() == Amount.Form.SHARE && bounds.get(step) == 1;
    }

    private static double floor(double value, Amount amount) {
        return amount.form() == Amount.Form.SHARE && value >= PER_CENT
                ? floor(value / PER_CENT) * PER_CENT
                : floor(value);
    }

    /** The greatest round number that is not greater. */
    private static double floor(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        double mantissa = value / power * (1 + 1e-9);
        double floor = 1;
        for (double round : ROUND) {
            floor = mantissa >= round ? round : floor;
        }
        // 1.5 is no count.
        double bound = floor * power;
        return value >= 1 ? Math.floor(bound + 1e-9) : bound;
    }
}
