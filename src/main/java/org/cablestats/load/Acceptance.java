package org.cablestats.load;

import java.util.List;
import java.util.function.Supplier;
import org.cablestats.table.Warehouse;

/** Says of a load, before readers see it, whether they may. */
public interface Acceptance {
    /** Takes any load, and costs none. */
    Acceptance OF_ANY = candidate -> List.of();

    /**
     * Sees, before anything is read, what readers see now: the time to find out what cannot be asked of any state.
     *
     * @throws org.cablestats.fault.UsageException with every such mistake
     */
    default void prepare(Warehouse warehouse) {}

    /** What does not hold of a state, a line each with what was found and what was expected; empty where readers may see it. */
    List<String> failures(Supplier<Candidate> candidate);
}
