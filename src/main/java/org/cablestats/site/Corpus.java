package org.cablestats.site;

import java.util.List;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.words.Query;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** What pages ask of a warehouse. Every method may be called by several threads. */
interface Corpus {
    /** Published states, oldest first. */
    List<Snapshot> snapshots();

    /**
     * A published state.
     *
     * @param ordinal null for the current one
     * @throws org.cablestats.fault.UsageException where there is none
     */
    Snapshot snapshot(@Nullable Integer ordinal);

    /** The answer of a statistic over a selection. */
    ResultTable answer(Snapshot snapshot, Selection selection, Statistic statistic);

    /** Some cables of a selection, the earliest first, from a place that counts from 0. */
    Slice cables(Snapshot snapshot, Selection selection, long first, int limit);

    /** A cable by its canonical id; null where there is none. */
    @Nullable StoredRow cable(Snapshot snapshot, String id);

    /** The passages of a selection that have what is looked for: the earliest, as many as the limit says. */
    Hits search(Snapshot snapshot, Selection selection, Query query, int limit);

    /**
     * Some cables of a selection.
     *
     * @param total number of cables in all of it
     * @param rows columns of {@link org.cablestats.query.CableList#USUAL}
     */
    record Slice(long total, ResultTable rows) {}
}
