/**
 * Finds every phrase of the dictionary in one pass over a text; measured.
 *
 * <p>Read first: {@code PhraseMatcher} (which phrase takes a word), {@code PhraseAutomaton} (where phrases stand).
 */
@NullMarked
package org.cablestats.topic.phrase;

import org.jspecify.annotations.NullMarked;
