package org.cablestats.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of learning that a table keeps, one ordinal each: evaluations, themes. */
public final class LearnedRows {
    private final Warehouse warehouse;
    private final StoredTable table;

    /** The results of {@link StoredTable#EVALUATIONS} or {@link StoredTable#THEMES}. */
    public LearnedRows(Warehouse warehouse, StoredTable table) {
        this.warehouse = warehouse;
        this.table = table;
    }

    /**
     * Keeps a result in one commit, under the load's lock.
     *
     * @param rows values of all columns but the ordinal, which is the first
     * @return the ordinal: 1, 2, 3 ...
     * @throws org.cablestats.fault.MachineException where a load is running
     */
    @SuppressWarnings("try") // the lock is held, not used
    public int append(List<List<@Nullable Object>> rows) {
        try (LoadLock lock = warehouse.lock()) {
            TableRows stored = warehouse.rows(table);
            List<Integer> ordinals = new ArrayList<>(List.of(0));
            stored.forEach(List.of("ordinal"), row -> ordinals.add((Integer) row.get(0)));
            int ordinal =
                    1 + ordinals.stream().mapToInt(Integer::intValue).max().orElse(0);
            List<List<@Nullable Object>> numbered = new ArrayList<>();
            for (List<@Nullable Object> row : rows) {
                List<@Nullable Object> all = new ArrayList<>(row);
                all.add(0, ordinal);
                numbered.add(all);
            }
            stored.append(numbered);
            return ordinal;
        }
    }
}
