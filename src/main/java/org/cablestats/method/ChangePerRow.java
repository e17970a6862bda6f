package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Interval;
import org.cablestats.finding.Share;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;

/** How a share changed from an earlier to a later group, row by row: with its interval, and with what may be said of it among all rows. */
final class ChangePerRow implements Method {
    private static final List<Column> ADDED = List.of(
            new Column("share_change", "double"),
            new Column("change_low", "double"),
            new Column("change_high", "double"),
            new Column("verdict", "string"));

    @Override
    public String name() {
        return "change";
    }

    @Override
    public String meaning() {
        return "Subtracts the earlier share from the later one in each row, says between which values the difference lies in 95 of 100"
                + " such samples, and what may be said of it with all rows looked at together; the surest rows stand first,"
                + " whichever way they went";
    }

    @Override
    public String source() {
        return "Newcombe (1998), Interval estimation for the difference between independent proportions, method 10;"
                + " Holm (1979), A simple sequentially rejective multiple test procedure";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                count("earlier", "how many in the earlier group"),
                count("earlier_whole", "of how many"),
                count("later", "how many in the later group"),
                count("later_whole", "of how many"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<Difference> differences = IntStream.range(0, gathered.size())
                .mapToObj(row -> new Difference(
                        share(gathered, row, "earlier", "earlier_whole"), share(gathered, row, "later", "later_whole")))
                .toList();
        List<Verdict> verdicts = Comparisons.verdicts(differences);
        ResultTable told = gathered.with(ADDED, row -> told(differences.get(row), verdicts.get(row)));
        List<List<@Nullable Object>> surestFirst = IntStream.range(0, gathered.size())
                .boxed()
                .sorted(Comparator.comparing(differences::get, Difference.SUREST_FIRST))
                .<List<@Nullable Object>>map(told.rows()::get)
                .toList();
        return new ResultTable(told.columns(), surestFirst);
    }

    private static Share share(Gathered gathered, int row, String part, String whole) {
        long all = gathered.count(row, whole);
        if (all < 1) {
            throw gathered.fault(row, whole, "expected at least 1");
        }
        long some = gathered.count(row, part);
        if (some < 0 || some > all) {
            throw gathered.fault(row, part, "expected 0 to " + all + ", the whole");
        }
        return new Share(some, all);
    }

    private static List<@Nullable Object> told(Difference difference, Verdict verdict) {
        Interval interval = difference.interval();
        return List.of(
                Rounded.share(difference.value()),
                Rounded.share(interval.low()),
                Rounded.share(interval.high()),
                verdict.words());
    }
}
