/**
 * What a search finds, among which cables, in which order; and the search that reads every text.
 *
 * <p>Read first: {@code Passages}, {@code Hits}, {@code TextScan}.
 */
@NullMarked
package org.cablestats.search.hit;

import org.jspecify.annotations.NullMarked;
