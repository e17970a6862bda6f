/**
 * How a numbered paragraph begins: its number, its portion mark, its title.
 *
 * <p>Read first: {@code ParagraphStart}, {@code Portion}.
 */
@NullMarked
package org.cablestats.cable.paragraph;

import org.jspecify.annotations.NullMarked;
