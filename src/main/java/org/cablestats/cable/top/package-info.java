/**
 * The part of a body before its first paragraph: captions, order, reasons, subject.
 *
 * <p>Read first: {@code Preamble} finds the entries by their {@code Keyword}; a class each reads one.
 */
@NullMarked
package org.cablestats.cable.top;

import org.jspecify.annotations.NullMarked;
