/**
 * What is usual, and what is not: a number held against earlier ones of its kind, which are seldom as even as chance alone would have them.
 *
 * <p>A {@link org.cablestats.finding.usual.Quantity} is a count or a part of a whole; an {@link org.cablestats.finding.usual.Expectation}
 * is what earlier ones let expect, with the spread that they have themselves; {@link org.cablestats.finding.usual.Unusual} judges all that
 * are looked at together. May import: {@code finding}. Read first: {@link org.cablestats.finding.usual.Expectation}.
 */
@NullMarked
package org.cablestats.finding.usual;

import org.jspecify.annotations.NullMarked;
