package org.cablestats.job.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.IntFunction;

/** Numbers as a list of single ones and ranges. */
final class Ranges {
    /** Two that follow each other are still a list. */
    private static final int FEWEST = 3;

    private Ranges() {}

    /**
     * For example {@code 1..3,7}.
     *
     * @param to what stands between the ends of a range
     */
    static String of(NavigableSet<Integer> values, String to, IntFunction<String> word) {
        List<String> parts = new ArrayList<>();
        List<Integer> rest = List.copyOf(values);
        while (!rest.isEmpty()) {
            int length = 1;
            while (length < rest.size() && rest.get(length) == rest.get(0) + length) {
                length++;
            }
            int taken = length < FEWEST ? 1 : length;
            String first = word.apply(rest.get(0));
            parts.add(taken == 1 ? first : first + to + word.apply(rest.get(taken - 1)));
            rest = rest.subList(taken, rest.size());
        }
        return String.join(",", parts);
    }
}
