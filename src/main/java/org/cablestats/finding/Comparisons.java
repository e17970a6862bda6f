package org.cablestats.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * The one place that decides what may be said of differences: all that are looked at together, since of twenty without any truth in
 * them one shows by chance. Holm's correction (1979) keeps the chance of any false word among them as low as that of one.
 */
public final class Comparisons {
    /**
     * How often a set of comparisons may say anything false: once in two hundred times. A report has up to ten sets, so that of twenty reports
     * on data without any truth one has a false word.
     */
    public static final double LEVEL = 0.005;

    /** Points of a share, 1 per cent: a smaller difference is not told, however sure it is, unless it is a fifth of the share itself. */
    private static final double LEAST_POINTS = 0.01;

    private static final double LEAST_RATIO = 0.2;

    /** Points of a share: where the difference is not even known to within these, nothing is said of it. */
    private static final double WIDEST = 0.1;

    private Comparisons() {}

    /** What may be said of each, in the order given. */
    public static List<Verdict> verdicts(List<? extends Comparison> all) {
        boolean[] isSure = sure(all);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            verdicts.add(verdict(all.get(i), isSure[i]));
        }
        return verdicts;
    }

    /** What may be said of the only one that is looked at. */
    public static Verdict verdict(Comparison only) {
        return verdicts(List.of(only)).get(0);
    }

    private static Verdict verdict(Comparison difference, boolean isSure) {
        if (isSure && isWorthTelling(difference)) {
            return difference.value() > 0 ? Verdict.ROSE : Verdict.FELL;
        }
        return difference.interval().width() > WIDEST ? Verdict.TOO_FEW_TO_SAY : Verdict.HARDLY_CHANGED;
    }

    /** Whether it is large enough to be told where it is sure. */
    public static boolean isWorthTelling(Comparison difference) {
        double size = Math.abs(difference.value());
        return size >= LEAST_POINTS || size >= LEAST_RATIO * difference.base();
    }

    /** Which differ by more than chance. Those of too few cannot be told whatever is found, so that they take nothing of the level from others. */
    private static boolean[] sure(List<? extends Comparison> all) {
        return Holm.sure(
                all.stream()
                        .mapToDouble(each -> each.isTestable() ? each.exactChance() : Double.NaN)
                        .toArray(),
                LEVEL);
    }
}
