package org.cablestats.load;

import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.maintenance.TableMaintenance;
import org.cablestats.table.snapshot.Retention;

/** Maintains a warehouse while no load runs: compaction, expiry, and the removal of what killed loads left behind. */
public final class Maintenance {
    private Maintenance() {}

    /**
     * Maintains a warehouse.
     *
     * @throws org.cablestats.fault.MachineException where storage fails or a load holds the lock
     */
    @SuppressWarnings("try") // the lock is held, not used
    public static MaintenanceSummary run(Warehouse warehouse, Retention retention) {
        try (LoadLock lock = warehouse.lock("maintain")) {
            // Whether a load was published is known from its snapshot as long as that is there.
            new LoadLog(warehouse).next();
            return new TableMaintenance(warehouse).run(retention);
        }
    }

    /** What {@link #run} would do. Looks and changes nothing. */
    @SuppressWarnings("try") // the lock is held, not used
    public static MaintenanceSummary plan(Warehouse warehouse, Retention retention) {
        try (LoadLock lock = warehouse.lock("maintain")) {
            return new TableMaintenance(warehouse).plan(retention);
        }
    }
}
