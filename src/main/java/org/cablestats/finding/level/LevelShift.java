package org.cablestats.finding.level;

import org.cablestats.finding.Difference;

/**
 * A share that is another one from some period on.
 *
 * @param begin first period of the level before
 * @param at first period of the new level
 * @param end period after the last one of the new level
 * @param earliest first of the periods with which the new level begins in 95 of 100 such samples
 * @param latest last of these
 * @param difference from the share of all periods of the level before to that of all periods of the new one
 */
public record LevelShift(int begin, int at, int end, int earliest, int latest, Difference difference) {}
