package org.cablestats.cli.shell;

import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;

/** What the shell asks: a selection of a snapshot of a warehouse that is open. */
record AskedState(Warehouse warehouse, Snapshot snapshot, Selection selection, Queries queries) {
    static AskedState of(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        return new AskedState(warehouse, snapshot, selection, new Queries(warehouse, snapshot, selection));
    }

    /** Whether the selection has no cable, though the snapshot has some. */
    boolean isVacant() {
        return queries.total() == 0 && snapshot.cables() > 0;
    }

    /** The same of the newest snapshot. */
    AskedState newest() {
        Snapshot newest = warehouse.snapshot(null);
        return newest.ordinal() == snapshot.ordinal() ? this : of(warehouse, newest, selection);
    }
}
