package org.cablestats.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.report.ReportOrigin;
import org.cablestats.statistic.ResultTable;
import org.cablestats.statistic.ResultTable.Column;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.Pin;
import org.cablestats.table.Pins;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "snapshots",
        header = "List the states of the warehouse, or undo wrong loads.",
        description =
                "One row per load that changed something, oldest first. The first column is what --snapshot takes;"
                        + " restores names the state that a rollback brought back, pinned_by the reports that keep the state"
                        + " from expiring: 'nightly: overview' those of a job, 'overview in reports' the one that lies in"
                        + " that folder.",
        subcommands = {RollbackCommand.class, UnpinCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats snapshots",
            "  cablestats snapshots --warehouse w1 --format json",
            "  cablestats snapshots --of out/reports/overview/manifest.json",
            "  cablestats snapshots rollback 1",
            "  cablestats snapshots unpin 3"
        })
final class SnapshotsCommand implements Action {
    private static final List<Column> COLUMNS = List.of(
            new Column("snapshot", "int"),
            new Column("cables", "bigint"),
            new Column("latest", "date"),
            new Column("read", "bigint"),
            new Column("new", "bigint"),
            new Column("updated", "bigint"),
            new Column("unchanged", "bigint"),
            new Column("duplicate", "bigint"),
            new Column("rejected", "bigint"),
            new Column("restores", "int"),
            new Column("pinned_by", "string"),
            new Column("corpus_digest", "string"));

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
            List<List<@Nullable Object>> rows =
                    states.stream().map(snapshot -> row(snapshot, pins)).toList();
            console.briefProgress().end();
            options.print(new ResultTable(COLUMNS, rows), console);
        }
    }

    /** An ordinal alone says little: it may be one of another warehouse. */
    private static Snapshot stateOf(ReportOrigin origin, Warehouse warehouse) {
        Snapshot state = warehouse.snapshot(origin.snapshot());
        if (!state.corpusDigest().equals(origin.corpusDigest())) {
            throw new UsageException("Cannot find the snapshot of report '" + origin.report() + "': snapshot "
                    + origin.snapshot() + " of warehouse '" + warehouse.path() + "' holds other cables");
        }
        return state;
    }

    private static List<@Nullable Object> row(Snapshot snapshot, List<Pin> pins) {
        List<Pin> own =
                pins.stream().filter(pin -> pin.ordinal() == snapshot.ordinal()).toList();
        LoadCounts counts = snapshot.counts();
        return Arrays.asList(
                snapshot.ordinal(),
                snapshot.cables(),
                snapshot.latest(),
                counts.read(),
                counts.added(),
                counts.updated(),
                counts.unchanged(),
                counts.duplicate(),
                counts.rejected(),
                snapshot.restores(),
                own.isEmpty() ? null : UnpinCommand.names(own),
                snapshot.corpusDigest());
    }
}
