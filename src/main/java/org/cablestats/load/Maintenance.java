package org.cablestats.load;

import org.cablestats.table.LoadLock;
import org.cablestats.table.Retention;
import org.cablestats.table.Upkeep;
import org.cablestats.table.UpkeepSummary;
import org.cablestats.table.Warehouse;

/** Maintains a warehouse while no load runs: compaction, expiry, and the removal of what killed loads left behind. */
public final class Maintenance {
    private Maintenance() {}

    /**
     * Maintains a warehouse.
     *
     * @throws org.cablestats.fault.MachineException where storage fails or a load holds the lock
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static UpkeepSummary run(Warehouse warehouse, Retention retention) {
        try (LoadLock lock = warehouse.lock("maintain")) {
            // Whether a load was published is known from its snapshot as long as that is there.
            new LoadLog(warehouse).next();
            return new Upkeep(warehouse).run(retention);
        }
    }

    /** What {@link #run} would do. Looks and changes nothing. */
    @SuppressWarnings("try") // the lock is held, not used
    public static UpkeepSummary plan(Warehouse warehouse, Retention retention) {
        try (LoadLock lock = warehouse.lock("maintain")) {
            return new Upkeep(warehouse).plan(retention);
        }
    }
}
