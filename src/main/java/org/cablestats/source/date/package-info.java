/**
 * Dates as layouts, programs and typists write them.
 *
 * <p>Read first: {@code PrintedDate}, {@code WrittenDate}.
 */
@NullMarked
package org.cablestats.source.date;

import org.jspecify.annotations.NullMarked;
