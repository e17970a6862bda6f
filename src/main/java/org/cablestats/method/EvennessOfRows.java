package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.cablestats.finding.Evenness;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;

/** Whether the rows vary by more than chance, and which of them stand out. */
final class EvennessOfRows implements Method {
    private static final String COUNT = "count";
    private static final List<Column> ADDED = List.of(
            new Column("expected", "double"),
            new Column("residual", "double"),
            new Column("verdict", "string"),
            new Column("chance", "double"));

    @Override
    public String name() {
        return "evenness";
    }

    @Override
    public String meaning() {
        return "Holds each row's count against their mean: how many standard deviations it is off, which rows are so by more than chance"
                + " and by a fifth or more among as many as there are, and how often rows that only chance makes uneven would vary by as"
                + " much as all of these do (null where fewer than five are expected in a row)";
    }

    @Override
    public String source() {
        return "Pearson (1900) for all rows together, Haberman (1973) for each, Holm (1979) for as many as there are";
    }

    @Override
    public List<Role> roles() {
        return List.of(count(COUNT, "how many; rows of none are rows, too"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<Long> counts = IntStream.range(0, gathered.size())
                .mapToObj(row -> counted(gathered, row))
                .toList();
        if (counts.size() < 2 || counts.stream().allMatch(count -> count == 0)) {
            return gathered.with(ADDED, row -> Collections.nCopies(ADDED.size(), null));
        }
        Evenness evenness = new Evenness(counts);
        List<Verdict> verdicts = evenness.verdicts();
        Double chance = evenness.isTestable() ? Rounded.share(evenness.chance()) : null;
        return gathered.with(
                ADDED,
                row -> Arrays.asList(
                        Rounded.to(1, evenness.expected()),
                        Rounded.to(2, evenness.residual(row)),
                        verdicts.get(row).compared(),
                        chance));
    }

    private static long counted(Gathered gathered, int row) {
        long count = gathered.count(row, COUNT);
        if (count < 0) {
            throw gathered.fault(row, COUNT, "expected 0 or more");
        }
        return count;
    }
}
