/**
 * The cables that a cable refers to, from the list of references in its preamble.
 *
 * <p>Read first: {@code References}, then {@code ReferenceItem}.
 */
@NullMarked
package org.cablestats.cable.citation;

import org.jspecify.annotations.NullMarked;
