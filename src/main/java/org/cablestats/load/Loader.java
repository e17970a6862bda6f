package org.cablestats.load;

import org.cablestats.table.Warehouse;

/** Loads cables into a warehouse: one load is one commit. */
public final class Loader {
    private final Warehouse warehouse;
    private final Progress progress;

    /** A loader of this warehouse. */
    public Loader(Warehouse warehouse, Progress progress) {
        this.warehouse = warehouse;
        this.progress = progress;
    }

    /**
     * Loads sources.
     *
     * @throws org.cablestats.fault.UsageException where a source cannot be found or read
     * @throws org.cablestats.fault.MachineException where storage fails or another load holds the lock
     */
    public LoadSummary load(LoadRequest request) {
        throw new UnsupportedOperationException(request.toString() + warehouse.snapshots() + (progress == null));
    }
}
