/**
 * A result as a chart needs it: numbers and how they are written, periods, rankings, matrices, places.
 *
 * <p>Read first: {@code Request}, {@code Amount}, {@code TimeGrid}.
 */
@NullMarked
package org.cablestats.chart.data;

import org.jspecify.annotations.NullMarked;
