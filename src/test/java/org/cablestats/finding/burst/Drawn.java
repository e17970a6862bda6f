package org.cablestats.finding.burst;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;

/** Invented traffic that grows as that of the corpus does, and series of which every cable is drawn. */
final class Drawn {
    private static final LocalDate MONDAY = LocalDate.of(2005, 1, 3);

    private final Traffic traffic;
    private final long[] weeks;
    private final SplittableRandom random;

    /**
     * Draws nothing yet.
     *
     * @param cables of a week, at most: traffic grows from a tenth of it, and every tenth week is empty
     */
    Drawn(int weeks, int cables, long seed) {
        this.random = new SplittableRandom(seed);
        this.weeks = new long[weeks];
        for (int week = 0; week < weeks; week++) {
            this.weeks[week] = week % 10 == 7 ? 0 : Math.max(cables / 10, (long) cables * week / weeks);
        }
        this.traffic = new Traffic(MONDAY, WeeklyCounts.of(this.weeks));
    }

    Traffic traffic() {
        return traffic;
    }

    /** Any share from one in two hundred to one in four. */
    double anyShare() {
        return 0.005 * Math.pow(50, random.nextDouble());
    }

    /** A series in which each cable of a week is with that week's chance. */
    WeeklyCounts series(IntToDoubleFunction share) {
        long[] counts = new long[weeks.length];
        for (int week = 0; week < counts.length; week++) {
            counts[week] = hits(weeks[week], share.applyAsDouble(week));
        }
        return WeeklyCounts.of(counts);
    }

    /** How many of so many cables are: from one that is to the next one, which is faster than to draw each. */
    private long hits(long cables, double share) {
        long hits = 0;
        double at = skip(share);
        while (at < cables) {
            hits++;
            at += 1 + skip(share);
        }
        return hits;
    }

    private double skip(double share) {
        return Math.floor(Math.log1p(-random.nextDouble()) / Math.log1p(-share));
    }
}
