package org.cablestats.report.file;

import java.util.Set;

/** A file format of a report. CSV files are always written. */
public enum Format {
    PDF,
    /** A picture of each chart. */
    PNG,
    HTML,
    /** A picture of each chart that can be enlarged and edited. */
    SVG,
    /** A picture of each chart for what links to it: 1200 by 630 pixels. */
    CARD,
    /** A picture of each chart that fills a screen: 1920 by 1080 pixels. */
    SLIDE,
    /** An archive of the rows of each section with what explains them. */
    BUNDLE;

    /** What is written where nothing is asked for. */
    public static final Set<Format> USUAL = Set.of(PDF, PNG, HTML);
}
