package org.cablestats.finding.burst;

import org.cablestats.finding.Share;
import org.jspecify.annotations.Nullable;

/**
 * Weeks in which a series took more of the traffic.
 *
 * @param window its weeks
 * @param peak the week that adds most to the weight
 * @param weight how much less likely it is by the usual share than by twice that, as natural logarithm
 * @param inside share of the traffic in these weeks
 * @param outside share in all others
 * @param season share in the same weeks of other years; null where there are too few to tell
 */
public record Burst(
        Window window,
        int peak,
        double weight,
        Share inside,
        Share outside,
        @Nullable Share season) {
    /** Cables that the share of all other weeks would give. */
    public double expected() {
        return outside.value() * inside.whole();
    }

    /** Cables that the share of the same weeks of other years would give; null where there are too few of these. */
    public @Nullable Double expectedOfSeason() {
        return season == null ? null : season.value() * inside.whole();
    }
}
