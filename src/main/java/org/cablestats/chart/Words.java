package org.cablestats.chart;

import org.cablestats.result.Noun;

/**
 * The words of a figure.
 *
 * @param title the finding
 * @param subtitle what is counted, unit and period
 * @param altText what the picture shows
 */
record Words(String title, String subtitle, String altText) {

    /** Begins the title with a capital, for it may begin with a name. */
    Words {
        title = Noun.capital(title);
    }
}
