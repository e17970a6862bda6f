package org.cablestats.chart.data;

import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;

/** How many cables a share or a median must rest on to make a headline. */
public final class FewCables {
    /**
     * Of 100 cables a share is known to ten points either way in 19 of 20 cases; of 30 only to 18, so that one level "rises" from 16 to 35 per
     * cent by chance.
     */
    static final double FEWEST = 100;

    private FewCables() {}

    /** Whether so many cables are enough. */
    public static boolean isFirm(double cables) {
        return cables >= FEWEST;
    }

    /** Said of periods or rows that stand in the picture but are not compared. */
    public static String remark(String noun) {
        return few(noun) + " not compared";
    }

    /** Said of periods whose values stand in the picture without a number. */
    public static String without(String noun) {
        return few(noun) + " without a number";
    }

    private static String few(String noun) {
        return Noun.plural(noun) + " of fewer than " + Numbers.whole(FEWEST) + " cables";
    }

    /** Said where no two periods or no rows have enough cables. */
    public static String none(String noun) {
        return "Too few cables to compare " + Noun.plural(noun);
    }
}
