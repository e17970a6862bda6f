/**
 * What pictures share: axes, labels, keys, and JFreeChart in the look of the house.
 *
 * <p>Read first: {@code HouseStyle}.
 */
@NullMarked
package org.cablestats.chart.axis;

import org.jspecify.annotations.NullMarked;
