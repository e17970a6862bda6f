package org.cablestats.cli.command;

import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SnapshotArgument;
import org.cablestats.load.Rollback;
import org.cablestats.result.Numbers;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rollback",
        header = "Undo wrong loads.",
        description =
                "Makes the state of load number N current again, as a new snapshot, and prints its number. What is"
                        + " undone stays readable with --snapshot.",
        footer = {"  cablestats snapshots rollback 1"})
final class RollbackCommand implements Action {
    @Mixin
    private SnapshotArgument snapshot = new SnapshotArgument("roll back");

    @Override
    public void run(Program program) {
        Console console = program.console();
        console.progress().begin("rollback");
        try (Warehouse warehouse = program.open()) {
            int target = snapshot.of(warehouse).ordinal();
            Snapshot restored =
                    Rollback.to(warehouse, target, program.environment().clock());
            console.progress().end();
            console.outcome(Integer.toString(restored.ordinal()));
            console.message("snapshot " + restored.ordinal() + " restores snapshot " + target + ": "
                    + Numbers.counted(restored.cables(), "cable"));
        }
    }
}
