package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Difference;
import org.cablestats.finding.Share;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** A share held against that of the same group elsewhere, row by row, as a difference and as a ratio: how selections are compared. */
final class ComparisonPerRow implements Method {
    @Override
    public String name() {
        return "comparison";
    }

    @Override
    public String meaning() {
        return "Subtracts the other share from the share of each row, and divides it by the other, says between which values either lies in"
                + " 95 of 100 such samples, and which rows differ by more than chance among as many as there are; the surest rows stand"
                + " first, whichever way they differ; null where a number is unknown or there is nothing to divide by";
    }

    @Override
    public String source() {
        return "Newcombe (1998), Interval estimation for the difference between independent proportions, method 10; Koopman (1984),"
                + " Confidence intervals for the ratio of two binomial proportions; Holm (1979) for the rows together";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                count("part", "how many; null where unknown"),
                count("whole", "of how many; null where unknown"),
                count("other_part", "how many of the others, null likewise"),
                count("other_whole", "of how many others, null likewise"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<ComparedShares> compared = new ArrayList<>();
        for (int row = 0; row < gathered.size(); row++) {
            Share share = share(gathered, row, "part", "whole");
            compared.add(new ComparedShares(row, share, share(gathered, row, "other_part", "other_whole"), null));
        }
        List<ComparedShares> told = told(compared);
        return gathered.rows(told.stream().map(ComparedShares::row).toList())
                .with(ComparedShares.COLUMNS, place -> told.get(place).cells());
    }

    /** With what may be said of all of them together, the surest first. */
    private static List<ComparedShares> told(List<ComparedShares> all) {
        List<Difference> differences =
                all.stream().flatMap(ComparedShares::differences).toList();
        List<Verdict> verdicts = Comparisons.verdicts(differences);
        List<ComparedShares> told = new ArrayList<>();
        int judged = 0;
        for (ComparedShares each : all) {
            told.add(each.isComparable() ? each.with(verdicts.get(judged++)) : each);
        }
        told.sort(ComparedShares.ORDER);
        return told;
    }

    /** That of a row; null where it is unknown or the whole is nought. */
    private static @Nullable Share share(Gathered gathered, int row, String partRole, String wholeRole) {
        Long part = gathered.countIfKnown(row, partRole);
        Long whole = gathered.countIfKnown(row, wholeRole);
        if (part == null || whole == null) {
            return null;
        }
        if (part < 0 || part > whole) {
            throw gathered.fault(row, partRole, "expected 0 to " + whole + ", the whole");
        }
        return whole == 0 ? null : new Share(part, whole);
    }
}
