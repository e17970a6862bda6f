package org.cablestats.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.finding.Interval;
import org.cablestats.finding.usual.Expectation;
import org.cablestats.finding.usual.Quantity;
import org.cablestats.finding.usual.Quantity.Kind;
import org.cablestats.finding.usual.Side;
import org.cablestats.finding.usual.Unusual;
import org.jspecify.annotations.Nullable;

/** Rows that are looked at together, each with what is expected of it. */
final class Looks {
    private final Notes notes = new Notes();
    private final List<Look> looks = new ArrayList<>();

    /**
     * One row.
     *
     * @param sign -1 where the quantity is of what went rather than of what came
     */
    private record Look(String row, @Nullable Double was, int sign, Quantity now, Expectation expectation) {}

    /** A row that cannot be judged. */
    void skip(String reason) {
        notes.add(reason);
    }

    /** A row of what came. */
    void add(String row, @Nullable Double was, Quantity now, Expectation expectation) {
        looks.add(new Look(row, was, 1, now, expectation));
    }

    /** A row of what went. */
    void addGone(String row, Quantity now, Expectation expectation) {
        looks.add(new Look(row, null, -1, now, expectation));
    }

    Judgement judge(Side side) {
        List<Unusual> judged = Unusual.judge(
                looks.stream()
                        .map(look -> new Unusual.Asked(look.expectation(), look.now()))
                        .toList(),
                side);
        List<Integer> surest = IntStream.range(0, looks.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> judged.get(i).chance()))
                .toList();
        int fired = (int) judged.stream().filter(Unusual::isOutside).count();
        List<Row> rows = surest.stream()
                .limit(Math.max(1, fired))
                .map(i -> row(looks.get(i), judged.get(i)))
                .toList();
        return new Judgement(looks.size(), fired, rows, notes.text());
    }

    private static Row row(Look look, Unusual judged) {
        Interval usual = judged.usual();
        int sign = look.sign();
        return new Row(
                look.row(),
                (double) sign * look.now().count(),
                look.was(),
                look.now().kind() == Kind.PART ? (Long) (long) look.now().of() : null,
                0.0 + sign * rounded(judged.expected()),
                sign < 0 ? new Interval(0.0 - usual.high(), 0.0 - usual.low()) : usual);
    }

    /** To the hundredth: no reader knows more of it. */
    private static double rounded(double expected) {
        return Math.round(expected * 100) / 100.0;
    }
}
