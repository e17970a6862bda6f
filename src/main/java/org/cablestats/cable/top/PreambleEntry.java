package org.cablestats.cable.top;

/**
 * An entry in the top part of a body.
 *
 * @param keyword what it is
 * @param start where its keyword begins
 * @param content where its content begins
 */
public record PreambleEntry(Keyword keyword, int start, int content) {}
