package org.cablestats.cable;

/**
 * An entry in the top part of a body.
 *
 * @param keyword what it is
 * @param start where its keyword begins
 * @param content where its content begins
 */
record Entry(Keyword keyword, int start, int content) {}
