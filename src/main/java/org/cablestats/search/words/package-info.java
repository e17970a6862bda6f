/**
 * What a search asks for, and whether a passage has it: plain Java over the words of a text.
 *
 * <p>Read first: {@code Query}, {@code Words}, {@code Excerpt}.
 */
@NullMarked
package org.cablestats.search.words;

import org.jspecify.annotations.NullMarked;
