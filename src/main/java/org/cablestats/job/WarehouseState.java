package org.cablestats.job;

import java.util.List;
import java.util.stream.Stream;
import org.cablestats.cable.Digest;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;

/** What readers of a warehouse see of it. */
final class WarehouseState {
    private static final List<StoredTable> LEARNED =
            List.of(StoredTable.MODELS, StoredTable.EVALUATIONS, StoredTable.THEMES, StoredTable.EXPECTED_LEVELS);

    private WarehouseState() {}

    /** SHA-256 of what reports see: over the cables of a state, what they were derived by, and what was learned last. */
    static String digestOfReports(Warehouse open, Snapshot state) {
        return new Digest().add(of(open, state)).add(learned(open)).hex();
    }

    private static String of(Warehouse open, Snapshot state) {
        return state.ordinal() + " " + state.corpusDigest() + " " + open.derivation(state);
    }

    /** SHA-256: over the current cables, what they were derived by, the last load, and what was learned last. */
    static String digest(Warehouse open) {
        Digest digest = new Digest();
        List<Snapshot> snapshots = open.snapshots();
        if (!snapshots.isEmpty()) {
            Snapshot current = snapshots.get(snapshots.size() - 1);
            digest.add(current.ordinal() + " " + current.corpusDigest())
                    .add(open.derivation(current).toString());
        }
        return digest.add(last(open, Stream.of(StoredTable.LOADS)))
                .add(learned(open))
                .hex();
    }

    /** Which models, evaluations, themes and expectations statistics see: the last ones. */
    static String learned(Warehouse open) {
        return last(open, LEARNED.stream());
    }

    private static String last(Warehouse open, Stream<StoredTable> tables) {
        return tables.map(table -> table.label() + " " + open.rows(table).last())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
