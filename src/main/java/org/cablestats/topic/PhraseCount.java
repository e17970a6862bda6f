package org.cablestats.topic;

import java.util.List;

/**
 * A phrase that a cable has.
 *
 * @param phrase its index
 * @param count occurrences
 * @param weighted the same with those in the subject and the summary multiplied
 * @param paragraphs numbers of the paragraphs that it stands in, each once, in the order of the text
 */
record PhraseCount(int phrase, int count, double weighted, List<Integer> paragraphs) {}
