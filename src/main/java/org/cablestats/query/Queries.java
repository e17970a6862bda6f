package org.cablestats.query;

import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;

/** Asks a selection of a snapshot. In SQL the tables have their bare names: {@code SELECT count(*) FROM cables}. */
public final class Queries {
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final Selection selection;

    /**
     * Questions to one selection of one snapshot.
     *
     * @throws org.cablestats.fault.UsageException where the selection's condition is no SQL over the columns of cables
     */
    public Queries(Warehouse warehouse, Snapshot snapshot, Selection selection) {
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.selection = selection;
    }

    /** Number of cables in the selection. */
    public long total() {
        throw new UnsupportedOperationException("" + snapshot + selection + warehouse.snapshots());
    }

    /**
     * The answer of a statistic, complete, with its columns and checks verified.
     *
     * @throws org.cablestats.fault.UsageException where its SQL cannot be analysed: file, line and the engine's reason
     * @throws org.cablestats.fault.CheckException where a check does not hold
     */
    public ResultTable answer(Statistic statistic) {
        throw new UnsupportedOperationException(statistic.name());
    }

    /**
     * The answer of a question in SQL; only questions, nothing that changes a table.
     *
     * @throws org.cablestats.fault.UsageException where the SQL is no question or cannot be analysed
     */
    public Answer ask(String sql) {
        throw new UnsupportedOperationException(sql);
    }
}
