/**
 * Lists of reference ids.
 *
 * <p>Read first: {@code IdsLayout}, {@code ListedId}.
 */
@NullMarked
package org.cablestats.source.ids;

import org.jspecify.annotations.NullMarked;
