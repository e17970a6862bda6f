package org.cablestats.table;

import java.util.List;
import java.util.function.IntFunction;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.row.TableRows;

/** Results of learning that a table keeps, one ordinal each. */
public final class LearnedRows {
    private LearnedRows() {}

    /**
     * Keeps a result in one commit, under the load's lock.
     *
     * @param command that learned it, as it is typed
     * @param rows of the result, by its ordinal: 1, 2, 3 ...
     * @return these
     * @throws org.cablestats.fault.MachineException where a load is running
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static <R extends Record> List<R> append(
            Warehouse warehouse, String command, Class<R> row, IntFunction<List<R>> rows) {
        try (LoadLock lock = warehouse.lock(command)) {
            TableRows<R> table = warehouse.rows(row);
            List<R> numbered = rows.apply(table.last() + 1);
            table.append(numbered);
            warehouse.publishParquet();
            return numbered;
        }
    }
}
