package org.cablestats.chart;

import org.cablestats.chart.data.Request;

/** How one kind of chart is made of a table. */
interface Kind {
    Figure draw(Request request);
}
