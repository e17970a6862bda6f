package org.cablestats.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of chart. */
public enum ChartKind {
    /** Values over time, one line per series; at most four in colour. */
    TIME_SERIES,
    /** Values by name, largest first. */
    BAR,
    /** Parts over time, stacked to their sum. */
    STACKED_AREA,
    /** Parts of each period as shares of 100 %. */
    STACKED_SHARE,
    /** Two categories against each other, the value as a binned colour and a number. */
    HEAT_MAP,
    /** Posts on a world map, the value as a circle's area. */
    DOT_MAP,
    /** One small time series per series, all on one scale. */
    SMALL_MULTIPLES;

    /** The word in report files, for example {@code heat-map}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that this word names. */
    public static Optional<ChartKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
