package org.cablestats.correction;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A number that moved, and why.
 *
 * @param section heading of the section that shows it
 * @param statistic whose answer it is of
 * @param causes what moved it, in their order; of several that are not certain, one or more
 * @param isCertain whether each of the causes is known to have moved it
 * @param cables those behind it that are other, by id
 */
public record Correction(
        String section,
        String statistic,
        MovedNumber number,
        List<Cause> causes,
        boolean isCertain,
        List<CableMove> cables) {
    public Correction {
        causes = List.copyOf(causes);
        cables = List.copyOf(cables);
    }

    /** Ordinals of the loads that the cables are of, sorted. */
    Set<Integer> loads() {
        return cables.stream()
                .map(CableMove::load)
                .filter(load -> load > 0)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
