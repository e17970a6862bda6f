package org.cablestats.table.snapshot;

import java.util.Map;
import java.util.Optional;

/**
 * A published state as Iceberg keeps it.
 *
 * @param state what the load that made it says of itself
 * @param snapshotId Iceberg's own number of it; random, and nobody's business outside
 */
public record Published(Snapshot state, long snapshotId) {
    /** What a snapshot shows; nothing where it is only a part of a load. */
    public static Optional<Published> of(org.apache.iceberg.Snapshot snapshot) {
        return SnapshotSummary.read(snapshot.summary(), snapshot.timestampMillis())
                .map(state -> new Published(state, snapshot.snapshotId()));
    }

    public int ordinal() {
        return state.ordinal();
    }

    /** The summary of a snapshot that shows the same state in other files. */
    public Map<String, String> summary() {
        return SnapshotSummary.write(state);
    }
}
