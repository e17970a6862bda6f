package org.cablestats.chart;

/** How one kind of chart is made of a table. */
interface Kind {
    Figure draw(Request request);
}
