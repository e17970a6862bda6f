package org.cablestats.job;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** The one warehouse of a run, opened by the first step that needs it. */
public final class JobWarehouse implements AutoCloseable {
    private final Path folder;
    private final EngineOptions options;
    private Witness witness = Witness.NONE;
    private @Nullable Warehouse warehouse;

    /** Sees the warehouse when it has been opened, and before it is closed or given up. */
    interface Witness {
        Witness NONE = new Witness() {
            @Override
            public void opened(Warehouse warehouse) {}

            @Override
            public void leaving(Warehouse warehouse) {}
        };

        void opened(Warehouse warehouse);

        void leaving(Warehouse warehouse);
    }

    /** A warehouse that may be there already. */
    public JobWarehouse(Path folder, EngineOptions options) {
        this.folder = folder;
        this.options = options;
    }

    /** The folder, where there may be none yet. */
    Path folder() {
        return folder;
    }

    /** From now on somebody sees it come and go. */
    void seenBy(Witness other) {
        witness = other;
    }

    private void leave() {
        if (warehouse != null) {
            Witness last = witness;
            witness = Witness.NONE;
            last.leaving(warehouse);
        }
    }

    /** For a step that reads. */
    Warehouse existing() {
        return open(Warehouse::openToAsk);
    }

    /** For a step that reads without the engine. */
    Warehouse toIndex() {
        return open(Warehouse::open);
    }

    /** For a load: made where there is none. */
    Warehouse toLoad() {
        return open(Warehouse::openOrCreate);
    }

    /** For a load that is only tried: it leaves nothing where there is none. */
    Warehouse toTry() {
        return open(Warehouse::openOrTemporary);
    }

    private Warehouse open(BiFunction<Path, EngineOptions, Warehouse> way) {
        if (warehouse == null) {
            warehouse = way.apply(folder, options);
            witness.opened(warehouse);
        }
        return warehouse;
    }

    /** Leaves no warehouse behind that a failed run has made. */
    void abandon() {
        leave();
        if (warehouse != null && warehouse.path().equals(folder)) {
            warehouse.removeIfEmpty();
        }
    }

    @Override
    public void close() {
        leave();
        if (warehouse != null) {
            warehouse.close();
        }
    }
}
