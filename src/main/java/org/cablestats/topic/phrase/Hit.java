package org.cablestats.topic.phrase;

/**
 * One occurrence of a phrase in a text.
 *
 * @param phrase index of the phrase
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Hit(int phrase, int start, int end) {}
