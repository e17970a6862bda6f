package org.cablestats.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of a passage that stand one behind the other.
 *
 * @param first number of the first
 * @param end number after that of the last
 */
public record Run(int first, int end) {
    static final Comparator<Run> IN_ORDER = Comparator.comparingInt(Run::first).thenComparingInt(Run::end);

    /** Those in order of which none has a word of another. */
    static List<Run> united(List<Run> runs) {
        List<Run> united = new ArrayList<>();
        for (Run run : runs.stream().sorted(IN_ORDER).toList()) {
            int last = united.size() - 1;
            if (last >= 0 && run.first < united.get(last).end) {
                Run before = united.get(last);
                united.set(last, new Run(before.first, Math.max(before.end, run.end)));
            } else {
                united.add(run);
            }
        }
        return united;
    }
}
