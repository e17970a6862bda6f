package org.cablestats.method;

import static org.cablestats.method.Role.count;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.finding.Comparisons;
import org.cablestats.finding.Lift;
import org.cablestats.finding.Share;
import org.cablestats.finding.Verdict;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/** How many there are, held against how many there would be by chance, row by row. */
final class LiftPerRow implements Method {
    @Override
    public String name() {
        return "lift";
    }

    @Override
    public String meaning() {
        return "Divides the count of each row by what it would be if the matter were as frequent here as anywhere, says between which values"
                + " the quotient lies in 95 of 100 such samples, and which rows are beyond chance among as many as there are: these come"
                + " first; null where there is nothing to hold a row against";
    }

    @Override
    public String source() {
        return "Koopman (1984), Confidence intervals for the ratio of two binomial proportions; Holm (1979) for the rows together";
    }

    @Override
    public List<Role> roles() {
        return List.of(
                count("together", "how many here that have it"),
                count("here", "how many here"),
                count("having", "how many anywhere that have it"),
                count("all", "how many anywhere"));
    }

    @Override
    public ResultTable conclude(Gathered gathered) {
        List<@Nullable Lift> lifts = new ArrayList<>();
        for (int row = 0; row < gathered.size(); row++) {
            lifts.add(lift(gathered, row));
        }
        List<Lift> known = new ArrayList<>();
        lifts.forEach(lift -> {
            if (lift != null) {
                known.add(lift);
            }
        });
        List<Verdict> verdicts =
                Comparisons.verdicts(known.stream().map(Lift::difference).toList());
        List<LiftFinding> found = new ArrayList<>();
        int judged = 0;
        for (int row = 0; row < lifts.size(); row++) {
            Lift lift = lifts.get(row);
            found.add(new LiftFinding(row, lift, lift == null ? null : verdicts.get(judged++)));
        }
        found.sort(LiftFinding.ORDER);
        return gathered.rows(found.stream().map(LiftFinding::row).toList())
                .with(LiftFinding.COLUMNS, place -> found.get(place).cells());
    }

    /** That of a row; null where nothing is elsewhere, or nothing has it. */
    private static @Nullable Lift lift(Gathered gathered, int row) {
        long together = gathered.count(row, "together");
        long here = gathered.count(row, "here");
        long having = gathered.count(row, "having");
        long all = gathered.count(row, "all");
        if (together < 0 || together > Math.min(here, having)) {
            throw gathered.fault(row, "together", "expected 0 to " + Math.min(here, having));
        }
        if (here > all || having > all || having - together > all - here) {
            throw gathered.fault(row, "all", "expected at least " + (here + having - together));
        }
        return here == 0 || here == all || having == 0
                ? null
                : new Lift(new Share(together, here), new Share(having, all));
    }
}
