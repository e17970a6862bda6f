package org.cablestats.table;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A warehouse: the tables under one folder, and the engine that reads them. */
public final class Warehouse implements AutoCloseable {
    private Warehouse() {}

    /**
     * Opens a warehouse that exists.
     *
     * @throws org.cablestats.fault.UsageException where the folder is missing, is no warehouse, or was moved or copied
     */
    public static Warehouse open(Path folder, EngineOptions options) {
        throw new UnsupportedOperationException(folder.toString() + options);
    }

    /** Opens a warehouse and makes it first where the folder is missing or empty; made in full or not at all. */
    public static Warehouse openOrCreate(Path folder, EngineOptions options) {
        throw new UnsupportedOperationException(folder.toString() + options);
    }

    /** Published states, oldest first. */
    public List<Snapshot> snapshots() {
        throw new UnsupportedOperationException();
    }

    /**
     * A published state.
     *
     * @param ordinal of the load that made it; null for the current one
     * @throws org.cablestats.fault.UsageException where there is no such state
     */
    public Snapshot snapshot(@Nullable Integer ordinal) {
        throw new UnsupportedOperationException("" + ordinal);
    }

    /** Ends the engine. */
    @Override
    public void close() {}
}
