package org.cablestats.chart.data;

import org.cablestats.language.Words;

/** How many cables a share or a median must rest on to make a headline. */
public final class FewCables {
    /**
     * Of 100 cables a share is known to ten points either way in 19 of 20 cases; of 30 only to 18, so that one level "rises" from 16 to 35 per
     * cent by chance.
     */
    static final double FEWEST = 100;

    /** Of fewer cables a share swings by fourteen points and more, so that a line of months would show chance alone. */
    private static final double FEWEST_SHOWN = 50;

    private FewCables() {}

    /** Whether so many cables are too few for their share to be shown. */
    static boolean areTooFew(double cables) {
        return cables < FEWEST_SHOWN;
    }

    /** Said of shares over time that are not all shown; else empty. */
    public static String notShown(Request request, String noun) {
        return request.isAnyOfTooFew()
                ? request.words()
                        .say(
                                "{0} of fewer than {1} cables not shown",
                                request.words().plural(noun), request.words().whole(FEWEST_SHOWN))
                : "";
    }

    /** Whether so many cables are enough. */
    public static boolean isFirm(double cables) {
        return cables >= FEWEST;
    }

    /** Said of periods or rows that stand in the picture but are not compared. */
    public static String remark(String noun, Words words) {
        return words.say("{0} of fewer than {1} cables not compared", words.plural(noun), words.whole(FEWEST));
    }

    /** Said where no two periods or no rows have enough cables. */
    public static String none(String noun, Words words) {
        return words.say("Too few cables to compare {0}", words.plural(noun));
    }
}
