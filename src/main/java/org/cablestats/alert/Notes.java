package org.cablestats.alert;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/** Why rows were not judged. */
final class Notes {
    private final Map<String, Integer> rows = new TreeMap<>();

    void add(String reason) {
        rows.merge(reason, 1, Integer::sum);
    }

    /** In words; null where there is nothing to say. */
    @Nullable String text() {
        return rows.isEmpty()
                ? null
                : rows.entrySet().stream()
                        .map(entry -> text(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    /** Of one reason. */
    static @Nullable String of(String reason, int rows) {
        return rows == 0 ? null : text(reason, rows);
    }

    private static String text(String reason, int rows) {
        return Numbers.counted(rows, "row") + " not judged: " + reason;
    }
}
