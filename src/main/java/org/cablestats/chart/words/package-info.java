/**
 * Titles, subtitles and alternative texts, derived from the numbers by rule.
 *
 * <p>Read first: {@code Phrases}, which all kinds share, then the class of a kind.
 */
@NullMarked
package org.cablestats.chart.words;

import org.jspecify.annotations.NullMarked;
