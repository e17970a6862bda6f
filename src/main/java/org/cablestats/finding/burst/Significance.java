package org.cablestats.finding.burst;

import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Difference;

/**
 * Whether a burst is more than chance and more than every year brings.
 *
 * <p>Chance: where a series has the same share in all weeks, Fisher's exact test gives how often a window has as many of its cables. The
 * level is shared out among all windows of up to a year of all series that are looked at (Bonferroni), whichever the automaton picks: an
 * equal part to each series and to each length, and to windows of one length by their traffic, since a week with few cables cannot show
 * anything. So of sets without any structure at most as many have a burst as the level says.
 *
 * <p>Season: what is left has to exceed the same weeks of other years as well. The automaton chose begin and end where chance did well,
 * so that the level is shared out among the windows that begin and end up to two weeks away. Where fewer than two other years have these
 * weeks, nobody can know, and it is told with its season unknown.
 */
final class Significance {
    private static final double LEVEL = Comparisons.LEVEL;
    private static final int NEAR_WINDOWS = (int) Math.pow(2 * Season.MOST_WEEKS_MOVED + 1, 2);

    private final WeeklyCounts traffic;
    private final int series;

    /** @param series how many are looked at */
    Significance(Traffic traffic, int series) {
        this.traffic = traffic.cables();
        this.series = series;
    }

    /** Whether a burst of up to a year is more than chance. */
    boolean isSure(Burst burst) {
        return new Difference(burst.outside(), burst.inside()).chanceOfRise() <= level(burst.window());
    }

    /** Whether it is more than every year brings, as one of so many that are asked. */
    static boolean isNews(Burst burst, long asked) {
        return burst.season() == null
                || new Difference(burst.season(), burst.inside()).chanceOfRise() <= LEVEL / asked / NEAR_WINDOWS;
    }

    /** The part of the level that a window has: those of all windows and series add up to no more than the level. */
    private double level(Window window) {
        double ofTraffic = (double) traffic.in(window) / window.weeks() / traffic.total();
        return LEVEL / series / Window.YEAR * ofTraffic;
    }
}
