package org.cablestats.job;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.Numbers;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The values for each of which reports are written. */
record ReportValues(Warehouse warehouse, Snapshot snapshot, Selection selection, ForEach each) {
    /**
     * Those that are asked for, in order; of all, those with most cables first.
     *
     * @param remarks hears how many are left out, and where there are none
     */
    List<String> chosen(List<String> remarks) {
        if (!each.values().isEmpty() && each.minimum() == ForEach.ANY) {
            return each.values();
        }
        Map<String, Long> counts = counts();
        List<String> asked = each.values().isEmpty() ? List.copyOf(counts.keySet()) : each.values();
        List<String> chosen = asked.stream()
                .filter(value -> counts.getOrDefault(value, 0L) >= each.minimum())
                .toList();
        String word = each.key().word();
        if (chosen.size() < asked.size()) {
            remarks.add(Numbers.counted(asked.size() - chosen.size(), word) + " of " + Numbers.whole(asked.size())
                    + " left out, of fewer than " + Numbers.counted(each.minimum(), "cable"));
        }
        if (chosen.isEmpty()) {
            remarks.add("No report is written: no " + word + " is to be written for");
        }
        return chosen;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        Iterator<List<@Nullable Object>> rows = new Queries(warehouse, snapshot, selection)
                .ask(each.key().counts())
                .rows();
        rows.forEachRemaining(row -> {
            if (row.get(1) instanceof Number number) {
                counts.put(String.valueOf(row.get(0)), number.longValue());
            }
        });
        return counts;
    }
}
