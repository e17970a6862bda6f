package org.cablestats.job;

import java.util.Optional;
import org.cablestats.definition.YamlMap;
import org.cablestats.search.Search;
import org.cablestats.search.hit.Passages;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;

/**
 * Makes the index that searches ask, or brings it to the current state.
 *
 * @param anew whatever there is of it
 */
public record Index(boolean anew, String place) implements Step {
    /** Reads the keys of a step in a job file. */
    static Step read(YamlMap map, String place) {
        return new Index(Boolean.TRUE.equals(map.optionalBoolean("anew")), place);
    }

    @Override
    public Optional<String> alwaysTaken() {
        return Optional.empty();
    }

    @Override
    public boolean isStill(Warehouse open) {
        try (Passages there = new Search(open, open.snapshot(null)).ifIndexed()) {
            return there != null;
        }
    }

    @Override
    public Outcome take(JobContext context) {
        Warehouse open = context.warehouse().toIndex();
        Snapshot current = open.snapshot(null);
        Search search = new Search(open, current, context.progress(), message -> {});
        return new Outcome.Indexed(current.ordinal(), anew ? search.makeAnew() : search.refresh());
    }
}
