package org.cablestats.cable.page;

/**
 * A line that the printer put between two pages, within the sentence that ran over them.
 *
 * @param start where the text to take out begins, blank lines around included
 * @param end where it ends
 * @param sections number of sections that it names, 0 where it names none
 */
public record PageMarker(int start, int end, int sections) {}
