package org.cablestats.finding.burst;

/**
 * Some weeks in a row.
 *
 * @param first its first week, from 0
 * @param last its last week, included
 */
public record Window(int first, int last) {
    /** Whole weeks of a year. */
    static final int YEAR = 52;

    public Window {
        if (first > last) {
            throw new IllegalArgumentException("Invalid window: week " + first + " to " + last);
        }
    }

    /** How many, at least 1. */
    public int weeks() {
        return last - first + 1;
    }

    Window shifted(int by) {
        return new Window(first + by, last + by);
    }

    boolean overlaps(Window other) {
        return first <= other.last && other.first <= last;
    }
}
