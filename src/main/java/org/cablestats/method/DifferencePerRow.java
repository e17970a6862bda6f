package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** A share held against another one, row by row. */
final class DifferencePerRow implements Method {
    private static final List<Column> ADDED = List.of(
            new Column("share", "double"),
            new Column("other_share", "double"),
            new Column("difference", "double"),
            new Column("difference_low", "double"),
            new Column("difference_high", "double"),
            new Column("verdict", "string"));

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public String meaning() {
        return "Takes the other share from the share of each row, says between which values the difference lies in 95 of 100 such samples,"
                + " and which rows differ by more than chance among as many as there are; null where either whole is nought";
    }

    @Override
    public String source() {
        return "Newcombe (1998), Interval estimation for the difference between independent proportions, method 10; Holm (1979) for the rows"
                + " together";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                count("part", "how many"),
                count("whole", "of how many"),
                count("other_part", "how many of the others"),
                count("other_whole", "of how many others"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<@Nullable Difference> differences = new ArrayList<>();
        IntStream.range(0, gathered.size()).forEach(row -> differences.add(difference(gathered, row)));
        List<Verdict> verdicts = Comparisons.verdicts(differences.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        List<List<@Nullable Object>> added = new ArrayList<>();
        int told = 0;
        for (Difference each : differences) {
            added.add(each == null ? Collections.nCopies(ADDED.size(), null) : values(each, verdicts.get(told++)));
        }
        return gathered.with(ADDED, added::get);
    }

    private static @Nullable Difference difference(Gathered gathered, int row) {
        Share share = share(gathered, row, "part", "whole");
        Share other = share(gathered, row, "other_part", "other_whole");
        return share == null || other == null ? null : new Difference(other, share);
    }

    /** That of a row; null where the whole is nought. */
    private static @Nullable Share share(Gathered gathered, int row, String partRole, String wholeRole) {
        long part = gathered.count(row, partRole);
        long whole = gathered.count(row, wholeRole);
        if (part < 0 || part > whole) {
            throw gathered.fault(row, partRole, "expected 0 to " + whole + ", the whole");
        }
        return whole == 0 ? null : new Share(part, whole);
    }

    private static List<@Nullable Object> values(Difference difference, Verdict verdict) {
        Interval interval = difference.interval();
        return List.of(
                Rounded.share(difference.to().value()),
                Rounded.share(difference.from().value()),
                Rounded.share(difference.value()),
                Rounded.share(interval.low()),
                Rounded.share(interval.high()),
                verdict.compared());
    }
}
