/**
 * A result drawn.
 *
 * <p>May import: statistic.
 */
@NullMarked
package org.cablestats.chart;

import org.jspecify.annotations.NullMarked;
