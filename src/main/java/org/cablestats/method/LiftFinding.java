package org.cablestats.method;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Lift;
import org.cablestats.finding.Verdict;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a row.
 *
 * @param row its place among what was gathered
 * @param lift null where there is nothing to hold the row against
 * @param verdict null where there is no lift
 */
record LiftFinding(int row, @Nullable Lift lift, @Nullable Verdict verdict) {
    static final List<Column> COLUMNS = List.of(
            new Column("expected", "double"),
            new Column("lift", "double"),
            new Column("lift_low", "double"),
            new Column("lift_high", "double"),
            new Column("verdict", "string"));

    /** That of a reader: what is more than chance, the largest lift first, what is fewer, the smallest first, then the others as they were. */
    static final Comparator<LiftFinding> ORDER = Comparator.comparingInt(LiftFinding::group)
            .thenComparingDouble(LiftFinding::withinGroup)
            .thenComparingInt(LiftFinding::row);

    private int group() {
        return verdict == null || !verdict.isChange() ? 2 : verdict == Verdict.ROSE ? 0 : 1;
    }

    private double withinGroup() {
        if (lift == null || verdict == null || !verdict.isChange()) {
            return 0;
        }
        return verdict == Verdict.ROSE ? -lift.value() : lift.value();
    }

    /** A value for each of the columns. */
    List<@Nullable Object> cells() {
        if (lift == null || verdict == null) {
            return Collections.nCopies(COLUMNS.size(), null);
        }
        Interval interval = lift.interval();
        return List.of(
                rounded(lift.expected()),
                rounded(lift.value()),
                rounded(interval.low()),
                rounded(interval.high()),
                verdict.compared());
    }

    private static double rounded(double number) {
        return Numbers.rounded(number, 1000);
    }
}
