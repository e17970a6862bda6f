package org.cablestats.chart.data;

import org.cablestats.result.Noun;
import org.cablestats.result.Numbers;
import org.cablestats.result.Unit;

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
        return remark(noun, Unit.CABLES);
    }

    /** The same of parts of something else than cables. */
    public static String remark(String noun, Unit unit) {
        String counted = unit.isCables() ? Unit.CABLES.plural() : unit.plural();
        return Noun.plural(noun) + " of fewer than " + Numbers.whole(FEWEST) + " " + counted + " not compared";
    }

    /** Said where no two periods or no rows have enough cables. */
    public static String none(String noun) {
        return "Too few cables to compare " + Noun.plural(noun);
    }
}
