package org.cablestats.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.cablestats.source.record.FileName;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.snapshot.Snapshot;

/**
 * What the cables of a state were loaded from.
 *
 * @param loads in their order
 * @param snapshots of a rollback, the state that it brought back
 */
record Archive(List<LoadRow> loads, List<Snapshot> snapshots) {
    /** Names of files, folders and archives without where they lie, in the order of the loads; those of loads that were undone are left out. */
    List<String> names(int ordinal) {
        NavigableMap<Integer, Set<String>> states = new TreeMap<>();
        for (LoadRow load : loads) {
            Integer before = states.floorKey(restored(load));
            Set<String> names = new LinkedHashSet<>(before == null ? Set.of() : states.get(before));
            if (load.isPart()) {
                load.inputNames().stream().map(FileName::last).forEach(names::add);
            }
            states.put(load.ordinal(), names);
        }
        Integer state = states.floorKey(ordinal);
        return state == null ? List.of() : List.copyOf(states.get(state));
    }

    /** The state that a load added to: the one before it, of a rollback the one that it brought back. */
    private int restored(LoadRow load) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.ordinal() == load.ordinal() && snapshot.restores() != null)
                .mapToInt(snapshot -> snapshot.restores() == null ? 0 : snapshot.restores())
                .findFirst()
                .orElse(load.ordinal() - 1);
    }
}
