package org.cablestats.load;

import java.time.InstantSource;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.maintenance.Restoration;
import org.cablestats.table.maintenance.TableMaintenance;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Snapshot;

/**
 * Undoes wrong loads: makes an earlier state current again, as a new snapshot with an ordinal of its own. What is undone stays
 * readable under its ordinal.
 */
public final class Rollback {
    private static final LoadCounts NOTHING_READ = new LoadCounts(0, 0, 0, 0, 0, 0);

    private Rollback() {}

    /**
     * Makes the state of a load current again.
     *
     * @param clock says when: as it is recorded, to the second
     * @return the new snapshot
     * @throws UsageException where there is no such state, or it is the current one
     * @throws org.cablestats.fault.MachineException where storage fails or a load holds the lock
     */
    public static Snapshot to(Warehouse warehouse, int ordinal, InstantSource clock) {
        Snapshot target = target(warehouse, ordinal);
        try (LoadLock lock = warehouse.lock("snapshots rollback")) {
            new TableMaintenance(warehouse).clean();
            LoadLog log = new LoadLog(warehouse);
            Snapshot snapshot = new Snapshot(
                    log.next(),
                    LoadLog.now(clock),
                    target.cables(),
                    target.latest(),
                    target.corpusDigest(),
                    NOTHING_READ,
                    target.derivation(),
                    ordinal);
            // A load may have been published since the first look.
            target(warehouse, ordinal);
            lock.verify();
            Restoration.publish(warehouse, snapshot);
            log.append(LoadLog.Entry.rolledBack(snapshot));
            return snapshot;
        }
    }

    private static Snapshot target(Warehouse warehouse, int ordinal) {
        Snapshot target = warehouse.snapshot(ordinal);
        Snapshot current = warehouse.snapshot(null);
        if (target.equals(current)) {
            throw new UsageException("Cannot roll back to snapshot " + ordinal + ": it is the current one");
        }
        if (current.restores() != null && current.restores() == ordinal) {
            throw new UsageException("Cannot roll back to snapshot " + ordinal + ": the current one, "
                    + current.ordinal() + ", restores it already");
        }
        return target;
    }
}
