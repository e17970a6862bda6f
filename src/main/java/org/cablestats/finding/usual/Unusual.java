package org.cablestats.finding.usual;

import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Holm;
import org.cablestats.finding.Interval;

/**
 * A quantity held against what was expected of it, together with others.
 *
 * @param chance how often it is as far away or farther, 0 to 1
 * @param level at which it is too seldom among as many as were looked at
 */
public record Unusual(Asked asked, Side side, double chance, double level) {
    /**
     * How often a look at numbers without any truth in them may call one unusual: once in a thousand looks. A look a night makes that once in
     * nearly three years.
     */
    public static final double LEVEL = 0.001;

    /** A quantity, and what is expected of it. */
    public record Asked(Expectation expectation, Quantity now) {}

    /** Judges all that are looked at together, in the order given: Holm's correction (1979) keeps the level for all of them. */
    public static List<Unusual> judge(List<Asked> asked, Side side) {
        double[] chances = asked.stream()
                .mapToDouble(each -> each.expectation().chance(each.now(), side))
                .toArray();
        double[] levels = Holm.levels(chances, LEVEL);
        return IntStream.range(0, chances.length)
                .mapToObj(i -> new Unusual(asked.get(i), side, chances[i], levels[i]))
                .toList();
    }

    public boolean isOutside() {
        return chance <= level;
    }

    /** How many were expected. */
    public double expected() {
        return asked.expectation().expected(asked.now());
    }

    /** Between which counts it would be usual, both included: outside of them where, and only where, {@link #isOutside}. */
    public Interval usual() {
        Limits limits = new Limits(asked.expectation(), asked.now(), side, level);
        return new Interval(side == Side.ABOVE ? 0 : limits.low(), limits.high());
    }
}
