package org.cablestats.finding.burst;

import java.util.stream.IntStream;

/** How many cables there are in each week of a stretch that leaves none out. */
public final class WeeklyCounts {
    /** Cables before each week, and before the one after the last: any window is one subtraction. */
    private final long[] before;

    private WeeklyCounts(long[] before) {
        this.before = before;
    }

    /** Of the weeks in their order, each with its number of cables. */
    public static WeeklyCounts of(long... cables) {
        long[] before = new long[cables.length + 1];
        for (int week = 0; week < cables.length; week++) {
            before[week + 1] = before[week] + cables[week];
        }
        return new WeeklyCounts(before);
    }

    int weeks() {
        return before.length - 1;
    }

    /** Weeks that have a cable. */
    int weeksWithAny() {
        return (int) IntStream.range(0, weeks()).filter(week -> in(week) > 0).count();
    }

    long total() {
        return before[weeks()];
    }

    long in(int week) {
        return before[week + 1] - before[week];
    }

    long in(Window window) {
        return before[window.last() + 1] - before[window.first()];
    }

    boolean covers(Window window) {
        return window.first() >= 0 && window.last() < weeks();
    }
}
