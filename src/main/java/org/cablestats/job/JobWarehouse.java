package org.cablestats.job;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunRecords;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The one warehouse of a run, opened by the first step that needs it. */
public final class JobWarehouse implements AutoCloseable {
    private final WarehousePlace place;
    private final EngineOptions options;
    private Witness witness = Witness.NONE;
    private volatile @Nullable Warehouse warehouse;
    private @Nullable JobHold hold;

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
    public JobWarehouse(WarehousePlace place, EngineOptions options) {
        this.place = place;
        this.options = options;
    }

    /** What is there now, in words; leaves it as it is. */
    String state() {
        if (!Warehouse.mayBe(place, options)) {
            return "there is none yet";
        }
        List<Snapshot> snapshots = open(Warehouse::open).snapshots();
        if (snapshots.isEmpty()) {
            return "nothing was loaded into it";
        }
        Snapshot current = snapshots.get(snapshots.size() - 1);
        return "snapshot " + current.ordinal() + ", " + Numbers.counted(current.cables(), "cable");
    }

    /** Where it is, or may be made. */
    WarehousePlace place() {
        return place;
    }

    /** The records of its runs. */
    RunRecords records() {
        return RunRecords.of(place.folder());
    }

    /** Settings of Hadoop by key, for what lies on other machines. */
    Map<String, String> hadoop() {
        return options.hadoop();
    }

    /** From now on somebody sees it come and go. */
    void seenBy(Witness other) {
        witness = other;
    }

    /**
     * From now on this run is the only one of its job here; where there is no warehouse yet, from when there is one. Until it is closed.
     *
     * @param messages hears where nobody can see whether that is so
     * @throws org.cablestats.fault.MachineException where another run is at work
     */
    void hold(String job, Consumer<String> messages) {
        JobHold held = new JobHold(job, records(), options.patience(), messages);
        hold = held;
        place.prepare();
        if (place.keeps()) {
            held.take();
        }
    }

    /** Lets its witness look a last time. */
    void leave() {
        Warehouse open = warehouse;
        if (open != null) {
            Witness last = witness;
            witness = Witness.NONE;
            last.leaving(open);
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

    private Warehouse open(BiFunction<WarehousePlace, EngineOptions, Warehouse> way) {
        Warehouse open = warehouse;
        if (open == null) {
            open = way.apply(place, options);
            warehouse = open;
            if (hold != null) {
                hold.take();
            }
            witness.opened(open);
        }
        return open;
    }

    /** Ends what its engine is at, from any thread. */
    void stopWork() {
        Warehouse open = warehouse;
        if (open != null) {
            open.stopWork();
        }
    }

    /** Lets go of what may not work any more: the next step opens it anew. */
    void reopen() {
        Warehouse open = warehouse;
        warehouse = null;
        if (open != null) {
            open.close();
        }
    }

    /** Leaves no warehouse behind that a failed run has made. */
    void abandon() {
        leave();
        Warehouse open = warehouse;
        if (open != null && open.place().equals(place)) {
            open.removeIfEmpty();
        }
    }

    @Override
    public void close() {
        leave();
        Warehouse open = warehouse;
        try {
            if (open != null) {
                open.close();
            }
        } finally {
            if (hold != null) {
                hold.close();
            }
        }
    }
}
