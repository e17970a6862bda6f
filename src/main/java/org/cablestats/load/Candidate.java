package org.cablestats.load;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.schema.LoadTables.RejectRow;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.Branch;
import org.jspecify.annotations.Nullable;

/**
 * A state of the cables, of which something must hold: that of a load, before readers see it, or the one that they see.
 *
 * @param snapshot the state, with the ordinal and the counts of the load
 * @param cables as SQL that names them in a {@code FROM} clause
 * @param rejects number of the load's rejected records by reason
 * @param inputs names of what the load read
 * @param dated when the state came about; null where that is now
 */
public record Candidate(
        Snapshot snapshot,
        String cables,
        Map<String, Long> rejects,
        List<String> inputs,
        @Nullable Instant dated) {

    /** Of a warehouse that nothing was loaded into. */
    private static final LoadRow NO_LOAD =
            new LoadRow(0, "", 0, 0, 0, 0, 0, 0, 0, "", List.of(), "", "", Map.of(), null, null);

    /** Copies the collections. */
    public Candidate {
        rejects = Map.copyOf(rejects);
        inputs = List.copyOf(inputs);
    }

    /** The state that readers see, with the counts of the last load, also of one that changed nothing. */
    public static Candidate current(Warehouse warehouse) {
        LoadRow load =
                LoadLog.all(warehouse).stream().filter(LoadRow::isPart).reduce(NO_LOAD, (earlier, later) -> later);
        Snapshot state = warehouse.snapshots().isEmpty()
                ? new Snapshot(0, Instant.EPOCH, 0, null, "", load.counts(), new Derivation(0, 0, "", 0), null)
                : warehouse.snapshot(null);
        Snapshot counted = new Snapshot(
                Math.max(load.ordinal(), state.ordinal()),
                state.dated(),
                state.cables(),
                state.latest(),
                state.corpusDigest(),
                load.counts(),
                state.ordinal() == 0 ? state.derivation() : warehouse.derivation(state),
                state.restores());
        return shown(warehouse, counted, rejects(warehouse, load.ordinal()), load.inputNames());
    }

    /** The state that readers see, which a load leaves as it is. */
    static Candidate shown(Warehouse warehouse, Snapshot load, Map<String, Long> rejects, List<String> inputs) {
        if (warehouse.snapshots().isEmpty()) {
            return new Candidate(load, StoredTable.CABLES.qualified(), rejects, inputs, null);
        }
        Snapshot state = warehouse.snapshot(null);
        return new Candidate(load, warehouse.cablesOf(state), rejects, inputs, state.dated());
    }

    /** A load's state on its branch. */
    static Candidate of(Branch branch, Snapshot load, Map<String, Long> rejects, List<String> inputs) {
        return new Candidate(load, branch.cables(), rejects, inputs, null);
    }

    private static Map<String, Long> rejects(Warehouse warehouse, int load) {
        Map<String, Long> rejects = new HashMap<>();
        warehouse.rows(RejectRow.class).forEach(load, reject -> rejects.merge(reject.reason(), 1L, Long::sum));
        return rejects;
    }
}
