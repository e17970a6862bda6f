/**
 * Level shifts: the period from which on something has another share of the whole for good, by more than chance and by more than the share
 * goes up and down anyway.
 *
 * <p>May import: finding. Read first: {@link org.cablestats.finding.level.LevelShifts}, {@link org.cablestats.finding.level.Segmentation},
 * {@link org.cablestats.finding.level.BreakError}.
 */
@NullMarked
package org.cablestats.finding.level;

import org.jspecify.annotations.NullMarked;
