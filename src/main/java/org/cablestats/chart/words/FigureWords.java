package org.cablestats.chart.words;

import java.util.Optional;
import org.cablestats.finding.Tested;
import org.cablestats.result.Noun;
import org.jspecify.annotations.Nullable;

/**
 * The words of a figure.
 *
 * @param title what is found, or what is shown
 * @param subtitle what is counted, unit and period
 * @param altText what the picture shows
 * @param tested what was compared, with what the title tells of it; null where nothing was
 */
public record FigureWords(
        String title,
        String subtitle,
        String altText,
        @Nullable Tested tested) {

    /** Begins the title with a capital, for it may begin with a name. */
    public FigureWords {
        title = Noun.capital(title);
    }

    FigureWords(String title, String subtitle, String altText) {
        this(title, subtitle, altText, null);
    }

    /** The same of a title that tells what changed. */
    FigureWords telling(Optional<ChangeWords> changes) {
        return new FigureWords(
                title,
                subtitle,
                altText,
                changes.map(words -> words.tested(title)).orElse(null));
    }
}
