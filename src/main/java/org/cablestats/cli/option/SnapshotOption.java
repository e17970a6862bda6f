package org.cablestats.cli.option;

import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which state is read. */
public final class SnapshotOption {
    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description =
                    "state that load number ID published, or the last one that was published by the end of a day or"
                            + " time, UTC: 2026-11-01 (default: the current one); see 'cablestats snapshots'")
    private @Nullable SnapshotChoice choice;

    /** Whether a state is named. */
    public boolean isGiven() {
        return choice != null;
    }

    public SnapshotChoice choice() {
        return choice == null ? SnapshotChoice.CURRENT : choice;
    }

    public Snapshot of(Warehouse warehouse) {
        return warehouse.chosen(choice());
    }
}
