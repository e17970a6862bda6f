package org.cablestats.report;

import org.cablestats.chart.ChartDefinition;
import org.cablestats.chart.Figure;
import org.cablestats.result.ResultTable;

/** Makes a figure of a result, as {@link org.cablestats.chart.Figures#draw} does. */
interface Draw {
    /** The figure of a table that is not empty. */
    Figure figure(ChartDefinition definition, ResultTable table, Provenance provenance);
}
