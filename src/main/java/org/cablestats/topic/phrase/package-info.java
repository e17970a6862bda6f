/**
 * Finds every phrase of the dictionary in one pass over a text; measured.
 *
 * <p>Read first: {@code PhraseMatcher} (which phrase takes a word), {@code PhraseSearch} (where phrases stand), {@code Lexicon} (which
 * words of phrases a word is).
 */
@NullMarked
package org.cablestats.topic.phrase;

import org.jspecify.annotations.NullMarked;
