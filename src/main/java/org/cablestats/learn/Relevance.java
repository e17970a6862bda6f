package org.cablestats.learn;

/**
 * How well a word names a theme: what is frequent in it, and more so than elsewhere (Sievert and Shirley, 2014). By frequency alone
 * the words of all cables would name every theme, by contrast alone the rarest ones.
 */
final class Relevance {
    /** What readers found best in their study. */
    private static final double FREQUENCY = 0.6;

    private Relevance() {}

    /**
     * The word's relevance.
     *
     * @param inTheme probability of the word in the theme, above 0
     * @param anywhere probability in all cables, above 0
     */
    static double of(double inTheme, double anywhere) {
        return FREQUENCY * StrictMath.log(inTheme) + (1 - FREQUENCY) * StrictMath.log(inTheme / anywhere);
    }
}
