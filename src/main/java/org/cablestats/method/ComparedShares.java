package org.cablestats.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.finding.ShareRatio;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/**
 * Two shares of a row.
 *
 * @param row its place among what was gathered
 * @param share null where it is unknown
 * @param other null where it is unknown
 * @param verdict null where either is unknown, and before all rows are judged
 */
record ComparedShares(
        int row,
        @Nullable Share share,
        @Nullable Share other,
        @Nullable Verdict verdict) {
    static final List<Column> COLUMNS = List.of(
            new Column("share", "double"),
            new Column("other_share", "double"),
            new Column("difference", "double"),
            new Column("difference_low", "double"),
            new Column("difference_high", "double"),
            new Column("ratio", "double"),
            new Column("ratio_low", "double"),
            new Column("ratio_high", "double"),
            new Column("verdict", "string"));

    /** What differs most surely, whichever way; last the rows of which nothing can be said, as they were. */
    static final Comparator<ComparedShares> ORDER = Comparator.comparing(
                    ComparedShares::difference, Comparator.nullsLast(Difference.SUREST_FIRST))
            .thenComparingInt(ComparedShares::row);

    /** To a thousandth. */
    private static final int RATIO_DECIMALS = 3;

    private static final int RATIO_COLUMNS = 3;

    boolean isComparable() {
        return difference() != null;
    }

    /** The difference, or nothing. */
    Stream<Difference> differences() {
        return Stream.ofNullable(difference());
    }

    private @Nullable Difference difference() {
        return share == null || other == null ? null : new Difference(other, share);
    }

    ComparedShares with(Verdict told) {
        return new ComparedShares(row, share, other, told);
    }

    /** A value for each of the columns. */
    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(share == null ? null : Rounded.share(share.value()));
        cells.add(other == null ? null : Rounded.share(other.value()));
        if (share == null || other == null || verdict == null) {
            cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size(), null));
            return cells;
        }
        Difference difference = new Difference(other, share);
        Interval interval = difference.interval();
        cells.addAll(List.of(
                Rounded.share(difference.value()), Rounded.share(interval.low()), Rounded.share(interval.high())));
        cells.addAll(ratio(share, other));
        cells.add(verdict.compared());
        return cells;
    }

    /** The ratio with its interval; a value that has no end is null. */
    private static List<@Nullable Object> ratio(Share share, Share other) {
        if (share.part() + other.part() == 0) {
            return Collections.nCopies(RATIO_COLUMNS, null);
        }
        ShareRatio ratio = new ShareRatio(share, other);
        Interval interval = ratio.interval();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(finite(ratio.value()));
        cells.add(finite(interval.low()));
        cells.add(finite(interval.high()));
        return cells;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? Rounded.to(RATIO_DECIMALS, value) : null;
    }
}
