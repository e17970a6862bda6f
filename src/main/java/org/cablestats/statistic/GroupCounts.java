package org.cablestats.statistic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.ResultCheck.Same;
import org.jspecify.annotations.Nullable;

/** Part and whole of each group in the answer of one selection. */
final class GroupCounts {
    private static final List<@Nullable Object> UNKNOWN = Arrays.asList(null, null);

    private final Comparand comparand;
    private final ResultTable answer;
    private final long total;
    private final Map<List<@Nullable Object>, Integer> rows = new LinkedHashMap<>();

    /**
     * Of an answer that passed its checks.
     *
     * @param total number of cables in the selection
     */
    GroupCounts(Comparand comparand, ResultTable answer, long total) {
        this.comparand = comparand;
        this.answer = answer;
        this.total = total;
        for (int row = 0; row < answer.rows().size(); row++) {
            rows.put(answer.values(row, comparand.keys()), row);
        }
    }

    /** The groups that have a row, in the order of the answer. */
    Set<List<@Nullable Object>> groups() {
        return rows.keySet();
    }

    boolean has(List<@Nullable Object> group) {
        return rows.containsKey(group);
    }

    /** The value of a column in the row of a group that has one. */
    @Nullable Object value(List<@Nullable Object> group, String column) {
        return answer.rows().get(rows.getOrDefault(group, 0)).get(answer.index(column));
    }

    /** How many of how many the selection has of a group; null where unknown. */
    List<@Nullable Object> counts(List<@Nullable Object> group) {
        if (has(group)) {
            return Arrays.asList(
                    value(group, comparand.part()),
                    comparand.whole() == null ? (Object) total : value(group, comparand.whole()));
        }
        if (comparand.isComplete()) {
            return List.of(0L, total);
        }
        if (comparand.whole() == null) {
            return Arrays.asList(null, total);
        }
        Same same = comparand.same();
        return same == null ? UNKNOWN : noneOf(same, group);
    }

    /** The whole stands in any row that shares it. */
    private List<@Nullable Object> noneOf(Same same, List<@Nullable Object> group) {
        List<@Nullable Object> shared = same.by().stream()
                .<@Nullable Object>map(column -> group.get(comparand.keys().indexOf(column)))
                .toList();
        for (int row = 0; row < answer.rows().size(); row++) {
            if (answer.values(row, same.by()).equals(shared)) {
                return Arrays.asList(0L, answer.rows().get(row).get(answer.index(same.column())));
            }
        }
        return UNKNOWN;
    }
}
