package org.cablestats.finding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's correction (1979): however many things are looked at together, the chance of any false word among them stays the same. */
final class Holm {
    private Holm() {}

    /**
     * Which of these are no chance: the least likely first, each against what is left of the level.
     *
     * @param chances how often each would come of nothing but chance, 0 to 1; NaN of what cannot be judged, which takes nothing of the level
     * @param level how often any may be called sure that is chance
     */
    static boolean[] sure(double[] chances, double level) {
        Integer[] order = IntStream.range(0, chances.length)
                .filter(i -> !Double.isNaN(chances[i]))
                .boxed()
                .toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        boolean[] sure = new boolean[chances.length];
        for (int rank = 0; rank < order.length; rank++) {
            if (chances[order[rank]] > level / (order.length - rank)) {
                break;
            }
            sure[order[rank]] = true;
        }
        return sure;
    }
}
