/**
 * The body of a cable: its text without page markers, its paragraphs, and the parts that are set apart by their form.
 *
 * <p>Read first: {@code CleanText}, {@code Paragraphs}, {@code Spans}.
 */
@NullMarked
package org.cablestats.cable.body;

import org.jspecify.annotations.NullMarked;
