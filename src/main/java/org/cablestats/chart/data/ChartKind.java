package org.cablestats.chart.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cablestats.chart.style.Palette;

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
    SMALL_MULTIPLES,
    /** Values by name, each beside that of others, with a line between. */
    DUMBBELL,

    /** Values by name at two times, with a line between. */
    SLOPE,

    /** How often values occur, in classes side by side. */
    HISTOGRAM,

    /** Countries of a world map, the value as a binned colour. */
    CHOROPLETH,

    /** A square for each day of some years, the value as a binned colour. */
    CALENDAR;

    /** More than this on a page are no longer told apart, and a picture is scaled down to less than can be read. */
    private static final int MOST = 100;

    /** What two pages hold. */
    private static final int MOST_YEARS = 12;

    /** Whether x is periods; else it is names, or periods as columns. */
    public boolean isOfTime() {
        return switch (this) {
            case TIME_SERIES, STACKED_AREA, STACKED_SHARE, SMALL_MULTIPLES, SLOPE, CALENDAR -> true;
            case BAR, HEAT_MAP, DOT_MAP, DUMBBELL, HISTOGRAM, CHOROPLETH -> false;
        };
    }

    /** Whether it shows several series. */
    public boolean takesSeries() {
        return this == HEAT_MAP || (isOfTime() && this != CALENDAR);
    }

    /** Whether it shows nothing of one series: a share of itself, a map of one row, one panel. */
    public boolean needsSeries() {
        return this == STACKED_SHARE || this == HEAT_MAP || this == SMALL_MULTIPLES || this == SLOPE;
    }

    /** Whether it leaves nothing out, so that there is nothing to choose. */
    public boolean showsAll() {
        return this == HISTOGRAM || this == CHOROPLETH;
    }

    /** The most that {@code top} may ask for: as many parts as there are colours, and of others what a page holds. */
    public int most() {
        if (this == CALENDAR) {
            return MOST_YEARS;
        }
        return this == STACKED_AREA || this == STACKED_SHARE ? Palette.CATEGORIES.size() : MOST;
    }

    /** What it shows, in the plural. */
    public String parts() {
        return switch (this) {
            case TIME_SERIES, SLOPE -> "lines";
            case BAR -> "bars";
            case STACKED_AREA, STACKED_SHARE -> "parts";
            case HEAT_MAP -> "rows";
            case DOT_MAP -> "places";
            case SMALL_MULTIPLES -> "panels";
            case DUMBBELL -> "pairs";
            case HISTOGRAM -> "classes";
            case CHOROPLETH -> "countries";
            case CALENDAR -> "years";
        };
    }

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
