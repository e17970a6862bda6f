package org.cablestats.finding;

/**
 * How the share of some periods differs from that of all others, and what may be said of it.
 *
 * @param course the share over all periods
 * @param from first of these periods
 * @param to end of these periods, exclusive
 * @param difference from all others to these
 */
public record Change(Course course, int from, int to, Difference difference, Verdict verdict) {
    /** Points of a share, whichever way. */
    double size() {
        return Math.abs(difference.value());
    }
}
