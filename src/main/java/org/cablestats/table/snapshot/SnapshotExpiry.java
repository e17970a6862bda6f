package org.cablestats.table.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.iceberg.ExpireSnapshots;
import org.apache.iceberg.Table;

/**
 * Takes snapshots away with the files that only they need: the states that the user lets go, and what no state needs, such as
 * the half of a load or the small files of a state that was compacted. The current state and those with a tag always stay.
 *
 * @param cables the table
 * @param published its states, oldest first
 */
public record SnapshotExpiry(Table cables, List<Published> published) {
    /** An expiry that takes away only what it is told: by itself Iceberg's takes all that is older than five days. */
    static ExpireSnapshots ofNothing(ExpireSnapshots expiry) {
        return expiry.expireOlderThan(0);
    }

    /** The states that a policy lets go, oldest first. */
    public List<Published> states(Retention retention) {
        List<Published> earlier = published.subList(0, Math.max(0, published.size() - 1));
        Set<Integer> pinned = Pin.of(cables).stream().map(Pin::ordinal).collect(Collectors.toSet());
        return earlier.stream()
                .filter(state -> !pinned.contains(state.ordinal()))
                .filter(state -> isPast(state, retention))
                .toList();
    }

    private boolean isPast(Published state, Retention retention) {
        if (retention instanceof Retention.Latest latest) {
            return published.indexOf(state) < published.size() - latest.states();
        }
        return retention instanceof Retention.Since since
                && state.state().dated().isBefore(since.earliest());
    }

    /** Lets states go. */
    public void take(List<Published> states) {
        Set<Long> kept = new HashSet<>();
        published.forEach(state -> kept.add(state.snapshotId()));
        states.forEach(state -> kept.remove(state.snapshotId()));
        cables.refs().values().forEach(reference -> kept.add(reference.snapshotId()));
        remove(cables, kept);
    }

    /** Leaves of a table whose history nobody reads only the current rows. */
    public static void takeHistory(Table table) {
        if (table.currentSnapshot() != null) {
            remove(table, Set.of(table.currentSnapshot().snapshotId()));
        }
    }

    private static void remove(Table table, Set<Long> kept) {
        List<Long> taken = StreamSupport.stream(table.snapshots().spliterator(), false)
                .map(org.apache.iceberg.Snapshot::snapshotId)
                .filter(id -> !kept.contains(id))
                .toList();
        if (!taken.isEmpty()) {
            ExpireSnapshots expiry = ofNothing(table.expireSnapshots());
            taken.forEach(expiry::expireSnapshotId);
            expiry.commit();
        }
    }
}
