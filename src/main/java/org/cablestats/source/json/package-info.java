/**
 * Objects of JSON, a line each.
 *
 * <p>Read first: {@code JsonLayout}, {@code JsonCable}.
 */
@NullMarked
package org.cablestats.source.json;

import org.jspecify.annotations.NullMarked;
