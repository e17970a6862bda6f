package org.cablestats.load;

import java.io.Serializable;

/**
 * A stretch of a file that one task reads: the records that start in it.
 *
 * @param file which
 * @param layout name of the layout; empty to tell it from the content
 * @param start first byte
 * @param end byte after the last one
 */
record Part(InputFile file, String layout, long start, long end) implements Serializable {}
