/**
 * What printing and transmission left in a text: page markers, section markers, words that a line end broke.
 *
 * <p>Read first: {@code PageMarkers}, {@code BrokenWords}.
 */
@NullMarked
package org.cablestats.cable.page;

import org.jspecify.annotations.NullMarked;
