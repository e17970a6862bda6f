package org.cablestats.query;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which load read each source last, of the current state: what an earlier one says of the same source no longer holds. A source goes
 * by its last name, as the table {@code loads} has it.
 */
final class SourcesRead implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Integer> lastLoads = new HashMap<>();
    private final HashMap<Integer, HashSet<String>> sources = new HashMap<>();

    private SourcesRead() {}

    private SourcesRead(SourcesRead other) {
        lastLoads.putAll(other.lastLoads);
        sources.putAll(other.sources);
    }

    /**
     * A load or rollback.
     *
     * @param state how it ended
     * @param inputs names of what was read; of a rollback the snapshot that it restores
     */
    record Load(int ordinal, String state, List<String> inputs) {
        boolean isRollback() {
            return state.equals("rolled_back");
        }

        /** Ordinal of the state that a rollback restores. */
        int restored() {
            return Integer.parseInt(inputs.get(0).replaceAll("[^0-9]", ""));
        }
    }

    /** Of all loads, in any order. */
    static SourcesRead of(List<Load> loads) {
        Set<Integer> restored =
                loads.stream().filter(Load::isRollback).map(Load::restored).collect(Collectors.toSet());
        Map<Integer, SourcesRead> states = new HashMap<>();
        SourcesRead now = new SourcesRead();
        for (Load load :
                loads.stream().sorted(Comparator.comparingInt(Load::ordinal)).toList()) {
            if (load.isRollback()) {
                now = new SourcesRead(states.getOrDefault(load.restored(), new SourcesRead()));
            } else if (!load.state().equals("stopped")) {
                now.add(load);
            }
            if (restored.contains(load.ordinal())) {
                states.put(load.ordinal(), new SourcesRead(now));
            }
        }
        return now;
    }

    private void add(Load load) {
        // Of a load whose row was lost in a kill nobody knows what it read: it stands for itself.
        Set<String> names = load.inputs().isEmpty() ? Set.of("load " + load.ordinal()) : Set.copyOf(load.inputs());
        names.forEach(name -> lastLoads.put(name, load.ordinal()));
        sources.put(load.ordinal(), new HashSet<>(names));
    }

    /** Whether what a load says of a file holds of the current state. */
    boolean holds(int load, String file) {
        HashSet<String> names = sources.get(load);
        if (names == null) {
            return false;
        }
        for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
            Integer last = lastLoads.get(file.substring(0, end));
            if (last != null) {
                return last <= load;
            }
        }
        // The files of a glob, or of the folder '.', do not have its name.
        return names.stream().anyMatch(name -> lastLoads.getOrDefault(name, 0) == load);
    }
}
