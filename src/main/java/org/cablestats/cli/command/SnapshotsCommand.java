package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.nio.file.Path;
import java.util.List;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.fault.UsageException;
import org.cablestats.report.ReportOrigin;
import org.cablestats.result.ListedColumn;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "snapshots",
        header = "List the states of the warehouse, compare two, or undo wrong loads.",
        description =
                "One row per load that changed something, oldest first. The first column is what --snapshot takes; dated is when,"
                        + " UTC: what --date said, else the clock;"
                        + " restores names the state that a rollback brought back, pinned_by the reports that keep the state"
                        + " from expiring: 'nightly: overview' those of a job, 'overview in reports' the one that lies in"
                        + " that folder.",
        subcommands = {DiffCommand.class, RollbackCommand.class, UnpinCommand.class},
        footer = {
            "  cablestats snapshots",
            "  cablestats snapshots --warehouse w1 --format json",
            "  cablestats snapshots --of out/reports/overview/manifest.json",
            "  cablestats snapshots diff 1 2",
            "  cablestats snapshots rollback 1",
            "  cablestats snapshots unpin 3"
        })
final class SnapshotsCommand implements Action {
    private static final List<ListedColumn<Listed>> COLUMNS = List.of(
            column("snapshot", "int", listed -> listed.state().ordinal()),
            column("dated", "timestamp", listed -> listed.state().dated()),
            column("cables", "bigint", listed -> listed.state().cables()),
            column("latest", "date", listed -> listed.state().latest()),
            column("read", "bigint", listed -> listed.counts().read()),
            column("new", "bigint", listed -> listed.counts().added()),
            column("updated", "bigint", listed -> listed.counts().updated()),
            column("unchanged", "bigint", listed -> listed.counts().unchanged()),
            column("duplicate", "bigint", listed -> listed.counts().duplicate()),
            column("rejected", "bigint", listed -> listed.counts().rejected()),
            column("restores", "int", listed -> listed.state().restores()),
            column("pinned_by", "string", Listed::pinnedBy),
            column("corpus_digest", "string", listed -> listed.state().corpusDigest()));

    @Option(
            names = "--of",
            paramLabel = "MANIFEST",
            description = "manifest.json of a report: only the snapshot that it was counted on, or that this is gone")
    private @Nullable Path manifest;

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void run(Program program) {
        ReportOrigin origin = manifest == null ? null : ReportOrigin.read(manifest);
        Console console = program.console();
        console.briefProgress().begin("snapshots");
        try (Warehouse warehouse = program.open()) {
            List<Pin> pins = new Pins(warehouse).all();
            List<Snapshot> states = origin == null ? warehouse.snapshots() : List.of(stateOf(origin, warehouse));
            List<Listed> listed =
                    states.stream().map(state -> Listed.of(state, pins)).toList();
            console.briefProgress().end();
            options.print(ListedColumn.table(COLUMNS, listed), console);
        }
    }

    /** An ordinal alone says little: it may be one of another warehouse. */
    private static Snapshot stateOf(ReportOrigin origin, Warehouse warehouse) {
        Snapshot state = warehouse.snapshot(origin.snapshot());
        if (!state.corpusDigest().equals(origin.corpusDigest())) {
            throw new UsageException("Cannot find the snapshot of report '" + origin.report() + "': snapshot "
                    + origin.snapshot() + " of warehouse '" + warehouse.place() + "' holds other cables");
        }
        return state;
    }

    private record Listed(Snapshot state, @Nullable String pinnedBy) {
        static Listed of(Snapshot state, List<Pin> pins) {
            List<Pin> own = pins.stream()
                    .filter(pin -> pin.ordinal() == state.ordinal())
                    .toList();
            return new Listed(state, own.isEmpty() ? null : Pin.names(own));
        }

        LoadCounts counts() {
            return state.counts();
        }
    }
}
