package org.cablestats.table.snapshot;

import java.time.Instant;

/** Which states maintenance keeps for {@code --snapshot}. The current one, and those that are pinned, always stay. */
public sealed interface Retention {
    /** All of them. */
    record All() implements Retention {}

    /**
     * The latest ones.
     *
     * @param states how many, the current one included; at least 1
     */
    record Latest(int states) implements Retention {}

    /** Those dated at or after an instant. */
    record Since(Instant earliest) implements Retention {}
}
