package org.cablestats.cli.option;

import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which state is read. */
public final class SnapshotOption {
    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "state that load number ID published (default: the current one); see 'cablestats snapshots'")
    private @Nullable Integer ordinal;

    /** Ordinal of the load whose state is read; null for the current state. */
    public @Nullable Integer ordinal() {
        return ordinal;
    }

    public Snapshot of(Warehouse warehouse) {
        return warehouse.snapshot(ordinal);
    }
}
