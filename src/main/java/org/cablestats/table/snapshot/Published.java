package org.cablestats.table.snapshot;

import java.util.Map;
import java.util.Optional;

/**
 * A published state as Iceberg keeps it.
 *
 * @param state what the load that made it says of itself
 * @param snapshotId Iceberg's own number of it; random, and nobody's business outside
 * @param committed when the load was committed, in milliseconds since 1970; compaction leaves it as it was
 */
public record Published(Snapshot state, long snapshotId, long committed) {
    private static final String COMMITTED = "cablestats.committed";

    /** What a snapshot shows; nothing where it is only a part of a load. */
    public static Optional<Published> of(org.apache.iceberg.Snapshot snapshot) {
        String committed = snapshot.summary().get(COMMITTED);
        return SnapshotSummary.read(snapshot.summary())
                .map(state -> new Published(
                        state,
                        snapshot.snapshotId(),
                        committed == null ? snapshot.timestampMillis() : Long.parseLong(committed)));
    }

    public int ordinal() {
        return state.ordinal();
    }

    /** The summary of a snapshot that shows the same state in other files. */
    public Map<String, String> summary() {
        Map<String, String> summary = SnapshotSummary.write(state);
        summary.put(COMMITTED, Long.toString(committed));
        return summary;
    }
}
