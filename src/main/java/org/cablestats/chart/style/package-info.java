/**
 * The look: colours, typefaces, lines of text, sizes, and a drawing as layers.
 *
 * <p>Read first: {@code Palette}, {@code Text}, {@code Drawing}.
 */
@NullMarked
package org.cablestats.chart.style;

import org.jspecify.annotations.NullMarked;
