package org.cablestats.chart.data;

import org.cablestats.language.Words;

/**
 * What a picture of time does not show.
 *
 * @param of what is counted
 * @param undated number without a period
 * @param early number before the first period shown
 * @param isExact whether the numbers are those of cables: one of two topics is in both series, and so in a sum twice
 */
public record NotShown(Amount of, double undated, double early, boolean isExact) {

    /** The same with a number before the first period. */
    NotShown with(double before) {
        return new NotShown(of, undated, before, isExact);
    }

    /** In words, for example {@code 1,037 cables before 2000 not shown}; empty where nothing is left out. */
    public String words(TimeGrid grid) {
        if (grid.isEmpty() || undated + early <= 0) {
            return "";
        }
        Words words = of.words();
        if (undated <= 0) {
            return words.say("{0} before {1} not shown", phrase(early), grid.label(0));
        }
        if (early <= 0) {
            return words.say("{0} without a date not shown", phrase(undated));
        }
        return isExact
                ? words.say(
                        "{0} before {1} and {2} without a date not shown",
                        phrase(early), grid.label(0), of.number(undated))
                : words.say("{0} before {1} and without a date not shown", phrase(early), grid.label(0));
    }

    private String phrase(double number) {
        return isExact ? of.phrase(number) : of.of();
    }
}
