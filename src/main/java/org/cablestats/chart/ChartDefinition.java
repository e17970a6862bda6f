package org.cablestats.chart;

import org.jspecify.annotations.Nullable;

/**
 * What to draw of a result.
 *
 * @param kind how
 * @param x column of the horizontal axis (of a bar: of the names; of a dot map: of the names of the places)
 * @param y column of the values
 * @param series column that tells series, parts, panels or rows apart; null where there is one
 * @param top how many names or series to show at most; null for all
 * @param of what is counted, in the plural, for subtitles and alt texts, for example {@code cables}
 */
public record ChartDefinition(
        ChartKind kind,
        String x,
        String y,
        @Nullable String series,
        @Nullable Integer top,
        String of) {}
