package org.cablestats.chart.data;

import java.util.List;
import org.cablestats.result.Ratio;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What to draw of a result.
 *
 * @param kind how
 * @param x column of the horizontal axis (of a bar: of the names; of a dot map: of the names of the places)
 * @param y column of the values
 * @param series column that tells series, parts, panels or rows apart; null where there is one
 * @param top how many names or series to show at most; null for all
 * @param unit what the values count or measure, as their column declares it
 * @param ratio of values that are shares the columns whose quotient they are; null where it is not known, so that nothing is said of changes
 * @param windows days that are shaded behind a time series of one line
 */
public record ChartDefinition(
        ChartKind kind,
        String x,
        String y,
        @Nullable String series,
        @Nullable Integer top,
        Unit unit,
        @Nullable Ratio ratio,
        List<ShadedDays> windows) {

    public ChartDefinition {
        windows = List.copyOf(windows);
    }

    /** A chart without windows. */
    public ChartDefinition(
            ChartKind kind,
            String x,
            String y,
            @Nullable String series,
            @Nullable Integer top,
            Unit unit,
            @Nullable Ratio ratio) {
        this(kind, x, y, series, top, unit, ratio, List.of());
    }

    /** A chart of values that are no quotient of columns. */
    public ChartDefinition(
            ChartKind kind, String x, String y, @Nullable String series, @Nullable Integer top, Unit unit) {
        this(kind, x, y, series, top, unit, null);
    }

    /** The same chart of values of another unit, and of a ratio. */
    public ChartDefinition in(Unit other, @Nullable Ratio quotient) {
        return new ChartDefinition(kind, x, y, series, top, other, quotient, windows);
    }

    /** The same chart with days shaded. */
    public ChartDefinition shading(List<ShadedDays> days) {
        return new ChartDefinition(kind, x, y, series, top, unit, ratio, days);
    }
}
