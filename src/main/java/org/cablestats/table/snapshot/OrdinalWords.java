package org.cablestats.table.snapshot;

import java.util.ArrayList;
import java.util.List;

/** Ordinals to choose from in words, those that follow one another as a range: {@code 1, 4 to 30 or 32}. */
public final class OrdinalWords {
    private OrdinalWords() {}

    /** In words; the ordinals are sorted. */
    public static String of(List<Integer> ordinals) {
        List<String> choices = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < ordinals.size(); i++) {
            boolean last = i + 1 == ordinals.size() || ordinals.get(i + 1) != ordinals.get(i) + 1;
            if (last) {
                choices.addAll(words(ordinals.subList(first, i + 1)));
                first = i + 1;
            }
        }
        int end = choices.size() - 1;
        return end == 0 ? choices.get(0) : String.join(", ", choices.subList(0, end)) + " or " + choices.get(end);
    }

    /** Two are two choices, more a range. */
    private static List<String> words(List<Integer> run) {
        return run.size() < 3
                ? run.stream().map(String::valueOf).toList()
                : List.of(run.get(0) + " to " + run.get(run.size() - 1));
    }
}
