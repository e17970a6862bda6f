package org.cablestats.query;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;

/**
 * Sessions of the engine that somebody else sends questions to. In each the bare names stand for the same selection of one snapshot, as in
 * {@link Queries}, and {@link GuestRules} hold for it. Thread-safe.
 */
public final class GuestSessions {
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final Selection selection;
    private final Set<SparkSession> ready = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * For guests of one selection of one snapshot.
     *
     * @throws UsageException where SQL may do more than ask, or as {@link Queries} has it
     */
    public GuestSessions(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        if (warehouse.allowsUnsafeSql()) {
            throw new UsageException(
                    "Cannot let others ask with --unsafe-sql: their SQL could run programs and read files");
        }
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.selection = selection;
        verifyRules();
    }

    private void verifyRules() {
        String extensions = warehouse.spark().getConf().get("spark.sql.extensions", "");
        if (!extensions.contains(GuestRules.class.getName())) {
            throw new IllegalStateException(
                    "Cannot let others ask: the engine was started without " + GuestRules.class);
        }
    }

    /** A session to derive those of guests from, which have nothing of it. */
    public SparkSession root() {
        return warehouse.newSession();
    }

    /** Makes a guest's session ready for its first question. */
    public synchronized void prepare(SparkSession guest) {
        if (ready.contains(guest)) {
            return;
        }
        warehouse.equip(guest);
        try {
            new SelectionViews(warehouse, snapshot, warehouse.cablesOf(snapshot), selection, null, () -> guest)
                    .makeAll();
        } finally {
            Warehouse.release(guest);
        }
        ready.add(guest);
    }
}
