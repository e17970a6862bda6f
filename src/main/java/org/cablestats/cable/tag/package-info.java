/**
 * The TAGS of a cable: the words of its TAGS entry, as written and as meant.
 *
 * <p>Read first: {@code TagLine}; {@code TagRepair} mends a word only where the vocabulary gives one answer.
 */
@NullMarked
package org.cablestats.cable.tag;

import org.jspecify.annotations.NullMarked;
