/**
 * What reading gives: records, their places, and why a record or a file was not read.
 *
 * <p>Read first: {@code SourceRecord}, {@code Layout}.
 */
@NullMarked
package org.cablestats.source.record;

import org.jspecify.annotations.NullMarked;
