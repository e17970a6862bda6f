package org.cablestats.table;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;
import org.cablestats.fault.UsageException;

/**
 * Iceberg's tags on the states that reports were made of: what has one never expires. They need no lock: loads and other reports
 * may run meanwhile.
 */
public final class ReportTags {
    private final Warehouse warehouse;

    /** The tags of a warehouse. */
    public ReportTags(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /**
     * Keeps a state for a report.
     *
     * @throws UsageException where the state has expired meanwhile
     */
    public void keep(Snapshot snapshot) {
        Published state = warehouse
                .catalog()
                .published(warehouse.snapshot(snapshot.ordinal()).ordinal());
        if (isThere(state)) {
            return;
        }
        try {
            cables().manageSnapshots()
                    .createTag(state.tag(), state.snapshotId())
                    .commit();
        } catch (IllegalArgumentException e) {
            // Another report of the same state was quicker.
            if (!isThere(state)) {
                throw e;
            }
        }
    }

    /** Ordinals of the states that are kept. */
    public Set<Integer> kept() {
        return warehouse.catalog().published().stream()
                .filter(this::isThere)
                .map(Published::ordinal)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isThere(Published state) {
        return cables().refs().containsKey(state.tag());
    }

    private Table cables() {
        return warehouse.catalog().load(StoredTable.CABLES);
    }
}
