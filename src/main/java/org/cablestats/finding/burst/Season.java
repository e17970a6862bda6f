package org.cablestats.finding.burst;

import org.cablestats.finding.Share;
import org.jspecify.annotations.Nullable;

/**
 * What the same weeks of other years had. An event of every year, such as the General Assembly in September, is no news, and a feast
 * or a summit may move: of each other year those weeks speak that had most of it, up to two weeks earlier or later.
 */
final class Season {
    static final int MOST_WEEKS_MOVED = 2;

    /** With one other year, what came in it again may have come by chance. */
    private static final int FEWEST_YEARS = 2;

    /** A year counts where the burst's own share would have given at least this many cables: else it could not show there. */
    private static final double FEWEST_CABLES = 5;

    private final Traffic traffic;
    private final WeeklyCounts series;

    Season(Traffic traffic, WeeklyCounts series) {
        this.traffic = traffic;
        this.series = series;
    }

    /** The share of the same weeks in all other years that count; null where these are fewer than two. */
    @Nullable Share share(Window window) {
        double own = of(window).value();
        int span = traffic.cables().weeks() / Window.YEAR + 1;
        int years = 0;
        long part = 0;
        long whole = 0;
        for (int year = -span; year <= span; year++) {
            Share highest = year == 0 ? null : highest(window, traffic.inAnotherYear(window, year));
            if (highest != null && highest.whole() * own >= FEWEST_CABLES) {
                years++;
                part += highest.part();
                whole += highest.whole();
            }
        }
        return years < FEWEST_YEARS ? null : new Share(part, whole);
    }

    private @Nullable Share highest(Window burst, Window same) {
        Share highest = null;
        for (int by = -MOST_WEEKS_MOVED; by <= MOST_WEEKS_MOVED; by++) {
            Window moved = same.shifted(by);
            boolean isKnown = traffic.cables().covers(moved) && traffic.cables().in(moved) > 0;
            if (isKnown && !moved.overlaps(burst)) {
                Share share = of(moved);
                highest = highest == null || share.value() > highest.value() ? share : highest;
            }
        }
        return highest;
    }

    private Share of(Window window) {
        return new Share(series.in(window), traffic.cables().in(window));
    }
}
