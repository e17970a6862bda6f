package org.cablestats.cli.command;

import java.util.List;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SnapshotArgument;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.snapshot.Pin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "unpin",
        header = "Let go of a snapshot that reports keep.",
        description =
                "'cablestats snapshots' says what pins each. Unpinned, a snapshot stays until 'cablestats maintain'"
                        + " with --keep or --older-than lets it expire; the files of its reports are not touched.",
        footer = {"  cablestats snapshots unpin 3"})
final class UnpinCommand implements Action {
    @Mixin
    private SnapshotArgument snapshot = new SnapshotArgument("unpin");

    @Override
    public void run(Program program) {
        try (Warehouse warehouse = program.open()) {
            int pinned = snapshot.of(warehouse).ordinal();
            List<Pin> released = new Pins(warehouse).release(pinned);
            program.console().message("snapshot " + pinned + " is no longer pinned by " + Pin.names(released));
        }
    }
}
