package org.cablestats.table.catalog;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.apache.iceberg.HasTableOperations;
import org.cablestats.fault.MachineException;
import org.cablestats.table.schema.StoredTable;

/**
 * The clock that commits take their time from. Iceberg keeps the commits of a table in the order of their times and fails where a
 * clock was set back by more than a minute.
 */
public final class CommitClock {
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    private CommitClock() {}

    /** Sees that a commit can be made now. */
    public static void verify(WarehouseFolder folder, Catalog catalog, Instant now) {
        Instant last = Stream.of(StoredTable.CABLES, StoredTable.LOADS)
                .map(table ->
                        ((HasTableOperations) catalog.load(table)).operations().current())
                .map(metadata -> Instant.ofEpochMilli(metadata.lastUpdatedMillis()))
                .max(Instant::compareTo)
                .orElse(now);
        if (now.plus(TOLERANCE).isBefore(last)) {
            throw new MachineException("Cannot change '" + folder.place() + "': the clock of this machine says "
                    + now.truncatedTo(ChronoUnit.SECONDS) + ", but the last change was made at "
                    + last.truncatedTo(ChronoUnit.SECONDS) + "; set the clock right");
        }
    }
}
