package org.cablestats.chart;

import org.cablestats.statistic.ResultTable;

/** Draws results. */
public final class Figures {
    private Figures() {}

    /**
     * A result as a figure.
     *
     * @param definition what to draw; its columns exist in the table
     * @param table the result
     * @param total number of cables in the selection, for shares
     */
    public static Figure draw(ChartDefinition definition, ResultTable table, long total) {
        throw new UnsupportedOperationException(
                definition.kind() + " of " + table.rows().size() + " rows of " + total);
    }
}
