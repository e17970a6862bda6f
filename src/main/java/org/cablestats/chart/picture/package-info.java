/**
 * The picture of each kind of chart, in two widths.
 *
 * <p>Read first: {@code BarPicture}; a kind puts picture and words together in {@code chart}.
 */
@NullMarked
package org.cablestats.chart.picture;

import org.jspecify.annotations.NullMarked;
