package org.cablestats.finding;

/**
 * How far two shares are apart, on a scale on which equal distances are equally easy to tell from chance: Cohen's h (1988, Statistical power
 * analysis, chapter 6), who called 0.2 small, 0.5 medium and 0.8 large. It ranks findings of different kinds; it does not say how sure they are.
 */
public final class EffectSize {
    private EffectSize() {}

    /**
     * The distance of two shares.
     *
     * @return 0 to pi; NaN where either is unknown; a share beyond 1 counts as all
     */
    public static double of(double from, double to) {
        return Math.abs(angle(to) - angle(from));
    }

    private static double angle(double share) {
        return 2 * Math.asin(Math.sqrt(Math.min(1, share)));
    }
}
