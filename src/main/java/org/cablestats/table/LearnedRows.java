package org.cablestats.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of learning that a table keeps, one ordinal each: models, evaluations, themes. */
public final class LearnedRows {
    private final Warehouse warehouse;
    private final StoredTable table;

    /** The results of {@link StoredTable#MODELS}, {@link StoredTable#EVALUATIONS} or {@link StoredTable#THEMES}. */
    public LearnedRows(Warehouse warehouse, StoredTable table) {
        this.warehouse = warehouse;
        this.table = table;
    }

    /**
     * Keeps a result in one commit, under the load's lock.
     *
     * @param command that learned it, as it is typed
     * @param rows values of all columns but the ordinal, which is the first
     * @return the ordinal: 1, 2, 3 ...
     * @throws org.cablestats.fault.MachineException where a load is running
     */
    @SuppressWarnings("try") // the lock is held, not used
    public int append(String command, List<List<@Nullable Object>> rows) {
        try (LoadLock lock = warehouse.lock(command)) {
            int ordinal = last() + 1;
            List<List<@Nullable Object>> numbered = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                List<@Nullable Object> all = new ArrayList<>(row);
                all.add(0, ordinal);
                numbered.add(all);
            }
            warehouse.rows(table).append(numbered);
            return ordinal;
        }
    }

    /** Ordinal of the last result; 0 where there is none. */
    public int last() {
        List<Integer> ordinals = new ArrayList<>(List.of(0));
        warehouse.rows(table).forEach(List.of("ordinal"), row -> ordinals.add((Integer) row.get(0)));
        return ordinals.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
