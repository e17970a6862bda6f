package org.cablestats.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Pin;
import org.cablestats.table.Pins;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cablestats snapshots unpin}. */
@Command(
        name = "unpin",
        header = "Let go of a snapshot that reports keep.",
        description =
                "'cablestats snapshots' says what pins each. Unpinned, a snapshot stays until 'cablestats maintain'"
                        + " with --keep or --older-than lets it expire; the files of its reports are not touched.",
        footerHeading = "%nExamples:%n",
        footer = {"  cablestats snapshots unpin 3"})
final class UnpinCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "N", arity = "0..1", description = "a snapshot; see 'cablestats snapshots'")
    private @Nullable String ordinal;

    UnpinCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        if (ordinal == null) {
            throw new UsageException("Cannot unpin: no N is given (expected a snapshot)");
        }
        int snapshot = Mistakes.snapshot(ordinal);
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            List<Pin> released = new Pins(warehouse).release(snapshot);
            program.console().message("snapshot " + snapshot + " is no longer pinned by " + names(released));
        }
    }

    /** What pins a snapshot, in words. */
    static String names(List<Pin> pins) {
        return pins.stream()
                .map(pin -> pin.by().isEmpty() ? "an earlier report" : pin.by())
                .collect(Collectors.joining(", "));
    }
}
