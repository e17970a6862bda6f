package org.cablestats.cli;

import org.cablestats.fault.UsageException;
import org.cablestats.load.Rollback;
import org.cablestats.result.Numbers;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cablestats snapshots rollback}. */
@Command(
        name = "rollback",
        header = "Undo wrong loads.",
        description =
                "Makes the state of load number N current again, as a new snapshot, and prints its number. What is"
                        + " undone stays readable with --snapshot.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats snapshots rollback 1"})
final class RollbackCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "N", arity = "0..1", description = "a snapshot; see 'cablestats snapshots'")
    private @Nullable String ordinal;

    RollbackCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        if (ordinal == null) {
            throw new UsageException("Cannot roll back: no N is given (expected a snapshot)");
        }
        int target = Mistakes.snapshot(ordinal);
        Console console = program.console();
        console.progress().begin("rollback");
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Snapshot restored = Rollback.to(warehouse, target);
            console.progress().end();
            console.outcome(Integer.toString(restored.ordinal()));
            console.message("snapshot " + restored.ordinal() + " restores snapshot " + target + ": "
                    + Numbers.counted(restored.cables(), "cable"));
        }
    }
}
