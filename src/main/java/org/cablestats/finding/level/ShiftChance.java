package org.cablestats.finding.level;

import org.apache.commons.math3.distribution.TDistribution;
import org.cablestats.finding.Difference;

/**
 * How often two levels of one share differ by as much as these. Two things make them: chance, cable by cable, of which Fisher's exact test
 * knows; and that shares go up and down from period to period by more than that, of which Student's t test of the two means knows. The
 * more cautious of the two holds.
 *
 * @param difference of the shares of all periods before to all after
 */
record ShiftChance(Difference difference, Level before, Level after) {
    /** From 0 to 1. */
    double value() {
        return Math.max(difference.exactChance(), ofPeriods());
    }

    /** Student's t test of two means with one variance (1908), two-sided, each period by its weight. */
    double ofPeriods() {
        int freedom = before.values() + after.values() - 2;
        double variance = (before.squares() + after.squares()) / freedom;
        double shift = Math.abs(after.mean() - before.mean());
        if (variance == 0) {
            return shift == 0 ? 1 : 0;
        }
        double deviation = Math.sqrt(variance * (1 / before.weight() + 1 / after.weight()));
        return 2 * new TDistribution(null, freedom).cumulativeProbability(-shift / deviation);
    }
}
