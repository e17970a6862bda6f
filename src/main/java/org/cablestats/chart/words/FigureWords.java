package org.cablestats.chart.words;

import org.cablestats.result.Noun;

/**
 * The words of a figure.
 *
 * @param title the finding
 * @param subtitle what is counted, unit and period
 * @param altText what the picture shows
 */
public record FigureWords(String title, String subtitle, String altText) {

    /** Begins the title with a capital, for it may begin with a name. */
    public FigureWords {
        title = Noun.capital(title);
    }
}
