package org.cablestats.site;

import org.cablestats.result.ResultTable;

/** A page of plain data. */
interface SitePage {
    /** Name of its template. */
    String template();

    /** What it is called. */
    String title();

    /** The same as data. */
    ResultTable data();
}
