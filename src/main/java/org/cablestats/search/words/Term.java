package org.cablestats.search.words;

/**
 * A word that is looked for.
 *
 * @param word in small letters
 * @param isPrefix whether any word that begins so will do
 */
public record Term(String word, boolean isPrefix) {}
