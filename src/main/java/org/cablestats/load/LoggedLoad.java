package org.cablestats.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/**
 * A load or rollback that came to its end, as the table {@code loads} has it.
 *
 * @param ordinal of the load
 * @param state how it ended
 * @param counts what became of its records
 * @param cables rows of {@code cables} afterwards
 * @param inputs names of what it read
 */
public record LoggedLoad(int ordinal, String state, LoadCounts counts, long cables, List<String> inputs) {
    private static final List<String> COLUMNS = List.of(
            "ordinal", "state", "read", "new", "updated", "unchanged", "duplicate", "rejected", "cables", "inputs");

    /** Copies the list. */
    public LoggedLoad {
        inputs = List.copyOf(inputs);
    }

    /** Whether its input is part of the state: it published something, or found nothing to change. */
    public boolean isPart() {
        return state.equals("published") || state.equals("unchanged");
    }

    /** Whether it is part of the state or, as a rollback, made one. */
    public boolean isState() {
        return isPart() || state.equals("rolled_back");
    }

    /** All loads and rollbacks, in their order. */
    public static List<LoggedLoad> all(Warehouse warehouse) {
        List<LoggedLoad> loads = new ArrayList<>();
        warehouse.rows(StoredTable.LOADS).forEach(COLUMNS, row -> loads.add(of(row)));
        loads.sort(Comparator.comparingInt(LoggedLoad::ordinal));
        return loads;
    }

    private static LoggedLoad of(List<@Nullable Object> row) {
        LoadCounts counts = new LoadCounts(
                number(row.get(2)),
                number(row.get(3)),
                number(row.get(4)),
                number(row.get(5)),
                number(row.get(6)),
                number(row.get(7)));
        List<String> inputs = row.get(9) instanceof List<?> list
                ? list.stream()
                        .map(input -> String.valueOf(((List<?>) input).get(0)))
                        .toList()
                : List.of();
        return new LoggedLoad((int) number(row.get(0)), String.valueOf(row.get(1)), counts, number(row.get(8)), inputs);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
