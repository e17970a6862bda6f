package org.cablestats.cli.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cablestats.result.Numbers;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.CableChange;

/** How many cables differ between two states, and in what. */
public final class ChangeLines {
    private ChangeLines() {}

    /** One line for the cables, and one for each of what changed in some of them, the most frequent first. */
    public static List<String> of(Snapshot before, Snapshot after, List<CableChange> changes) {
        List<String> lines = new ArrayList<>();
        lines.add(state(before) + " to " + state(after) + ": " + count(CableChange.Kind.NEW, "new", changes) + ", "
                + count(CableChange.Kind.CHANGED, "changed", changes) + ", "
                + count(CableChange.Kind.GONE, "gone", changes));
        addTotals("fields changed", CableChange::fields, changes, lines);
        addTotals("topics gained", CableChange::topicsGained, changes, lines);
        addTotals("topics lost", CableChange::topicsLost, changes, lines);
        return lines;
    }

    private static String state(Snapshot state) {
        return "snapshot " + state.ordinal() + " (" + state.dated() + ")";
    }

    private static String count(CableChange.Kind kind, String word, List<CableChange> changes) {
        long count = changes.stream().filter(change -> change.kind() == kind).count();
        return (kind == CableChange.Kind.NEW ? Numbers.counted(count, "cable") : Numbers.whole(count)) + " " + word;
    }

    private static void addTotals(
            String title, Function<CableChange, List<String>> names, List<CableChange> changes, List<String> lines) {
        Map<String, Long> totals = changes.stream()
                .flatMap(change -> names.apply(change).stream())
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        if (!totals.isEmpty()) {
            lines.add(title + ": "
                    + totals.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                            .map(total -> total.getKey() + " " + Numbers.whole(total.getValue()))
                            .collect(Collectors.joining(", ")));
        }
    }
}
