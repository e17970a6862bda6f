package org.cablestats.chart.data;

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
 */
public record ChartDefinition(
        ChartKind kind,
        String x,
        String y,
        @Nullable String series,
        @Nullable Integer top,
        Unit unit,
        @Nullable Ratio ratio) {

    /** A chart of values that are no quotient of columns. */
    public ChartDefinition(
            ChartKind kind, String x, String y, @Nullable String series, @Nullable Integer top, Unit unit) {
        this(kind, x, y, series, top, unit, null);
    }

    /** The same chart of values of another unit, and of a ratio. */
    public ChartDefinition in(Unit other, @Nullable Ratio quotient) {
        return new ChartDefinition(kind, x, y, series, top, other, quotient);
    }
}
