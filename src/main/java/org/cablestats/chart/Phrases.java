package org.cablestats.chart;

import java.util.ArrayList;
import java.util.List;

/** Turns of phrase that all kinds of chart share. */
final class Phrases {
    private static final List<String> FOLD = List.of(
            "",
            "",
            "doubled",
            "tripled",
            "grew fourfold",
            "grew fivefold",
            "grew sixfold",
            "grew sevenfold",
            "grew eightfold",
            "grew ninefold",
            "grew tenfold");

    /** Below this a ratio says little: 1 cable and then 7. */
    private static final double FEWEST_FOR_RATIO = 10;

    private Phrases() {}

    /** Parts of a subtitle, without the empty ones. */
    static String joined(String first, String... others) {
        List<String> parts = new ArrayList<>(List.of(first));
        for (String other : others) {
            if (!other.isEmpty()) {
                parts.add(other);
            }
        }
        return String.join("; ", parts);
    }

    /** A change of a number as a verb, for example {@code grew fivefold}, {@code rose by 34%}, {@code fell from 9 to 3}. */
    static String change(Amount amount, double from, double to) {
        if (from == to) {
            return "did not change";
        }
        if (from <= 0 || (amount.isCount() && Math.min(from, to) < FEWEST_FOR_RATIO)) {
            return (to > from ? "rose from " : "fell from ") + amount.number(from) + " to " + amount.number(to);
        }
        double ratio = to / from;
        if (ratio >= 1.85) {
            return growth(ratio);
        }
        if (ratio > 0.45 && ratio < 0.55) {
            return "halved";
        }
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        return percent < 3 ? "hardly changed" : (ratio > 1 ? "rose by " : "fell by ") + percent + "%";
    }

    private static String growth(double ratio) {
        int fold = (int) Math.round(ratio);
        if (fold < 3) {
            return ratio > 2.15 ? "more than doubled" : ratio < 1.95 ? "nearly doubled" : "doubled";
        }
        return fold < FOLD.size() ? FOLD.get(fold) : "grew " + Amount.whole(ratio) + "-fold";
    }

    /** {@code cables per month}, or {@code median words by month} where values do not add up. */
    static String per(Amount amount, Step step) {
        return amount.title() + (amount.isCount() ? " per " : " by ") + step.noun();
    }

    /** {@code top 5 of 22 topics}; nothing where all are shown. */
    static String top(int shown, int all, String noun) {
        return shown < all ? "top " + shown + " of " + Amount.whole(all) + " " + Noun.plural(noun) : "";
    }

    /** {@code 12 undated cables not shown}; nothing where there are none. */
    static String undated(Amount amount, double undated) {
        return undated > 0 && amount.isCount() ? amount.phrase(undated) + " without a date not shown" : "";
    }

    /** Said where a selection holds nothing. */
    static String nothing(Amount amount) {
        return "No " + amount.of() + " in this selection";
    }
}
