package org.cablestats.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction (1979): however many things are looked at together, the chance of any false word among them stays the same. */
public final class Holm {
    private Holm() {}

    /**
     * Which of these are no chance: the least likely first, each against what is left of the level.
     *
     * @param chances how often each would come of nothing but chance, 0 to 1; NaN of what cannot be judged, which takes nothing of the level
     * @param level how often any may be called sure that is chance
     */
    static boolean[] sure(double[] chances, double level) {
        double[] levels = levels(chances, level);
        boolean[] sure = new boolean[chances.length];
        for (int i = 0; i < chances.length; i++) {
            sure[i] = chances[i] <= levels[i];
        }
        return sure;
    }

    /**
     * What each of these is held against, in the same order: it is no chance where it is at most that. Where one is chance, those that are
     * likelier are held against the same as it. NaN of what cannot be judged.
     */
    public static double[] levels(double[] chances, double level) {
        Integer[] order = IntStream.range(0, chances.length)
                .filter(i -> !Double.isNaN(chances[i]))
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        double[] levels = new double[chances.length];
        Arrays.fill(levels, Double.NaN);
        boolean isSure = true;
        double last = 0;
        for (int rank = 0; rank < order.length; rank++) {
            last = isSure ? level / (order.length - rank) : last;
            isSure = isSure && chances[order[rank]] <= last;
            levels[order[rank]] = last;
        }
        return levels;
    }
}
