package org.cablestats.chart;

import java.time.LocalDate;
import org.cablestats.chart.data.ChartDefinition;
import org.cablestats.chart.data.ChartKind;
import org.cablestats.chart.data.Request;
import org.cablestats.chart.style.Typeface;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** Draws results. */
public final class Figures {
    private Figures() {}

    /**
     * A result as a figure.
     *
     * @param definition what to draw; its columns exist in the table
     * @param table the result
     * @param total number of cables in the selection, for shares
     * @param latest date of the latest cable: a year that ends later is said to be partial and is not compared with whole ones; null where it
     *     is not known: then a last year with less than half of the year before is left out of comparisons
     * @throws org.cablestats.fault.UsageException where a column does not hold what the kind of chart needs
     */
    public static Figure draw(ChartDefinition definition, ResultTable table, long total, @Nullable LocalDate latest) {
        Typeface.prepare();
        return kind(definition.kind()).draw(Request.of(definition, table, total, latest));
    }

    private static Kind kind(ChartKind kind) {
        return switch (kind) {
            case TIME_SERIES -> new TimeSeries();
            case BAR -> new Bars();
            case STACKED_AREA -> new StackedAreas();
            case STACKED_SHARE -> new StackedShares();
            case DOT_MAP -> new DotMap();
            case HEAT_MAP -> new HeatMap();
            case SMALL_MULTIPLES -> new Panels();
        };
    }
}
