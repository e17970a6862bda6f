package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.definition.Problems;
import org.cablestats.load.Maintenance;
import org.cablestats.result.ListedColumn;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Retention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "maintain",
        header = "Make the warehouse small and quick.",
        description =
                "Compacts small files and removes what killed loads left behind. Lets snapshots expire where --keep or"
                        + " --older-than says so; never the current one, and none that a report pins (see 'cablestats snapshots'). No load runs"
                        + " meanwhile, and no file is removed under a reader.",
        footer = {
            "  cablestats maintain",
            "  cablestats maintain --keep 10",
            "  cablestats maintain --older-than 90 --dry-run"
        })
final class MaintainCommand implements Action {
    private static final List<ListedColumn<Count>> COLUMNS =
            List.of(column("what", "string", Count::what), column("count", "bigint", Count::count));

    @Option(names = "--keep", paramLabel = "N", description = "keep the latest N snapshots (default: all)")
    private @Nullable String keep;

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            description = "let snapshots expire that are older than DAYS (default: none)")
    private @Nullable String days;

    @Option(names = "--dry-run", description = "say what would be done, do nothing")
    private boolean dryRun;

    private Retention retention = new Retention.All();

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        if (keep != null && days != null) {
            mistakes.add("Cannot maintain: both --keep and --older-than are given (expected one of them)");
        }
        Integer states = Converters.ORDINAL.read("--keep", keep, mistakes::add);
        Integer age = Converters.ORDINAL.read("--older-than", days, mistakes::add);
        if (states != null) {
            retention = new Retention.Latest(states);
        } else if (age != null) {
            Instant now = program.environment().clock().instant();
            retention = new Retention.Since(now.minus(Duration.ofDays(age)));
        }
    }

    @Override
    public void run(Program program) {
        Console console = program.console();
        console.progress().begin("maintain");
        try (Warehouse warehouse = program.open()) {
            MaintenanceSummary done =
                    dryRun ? Maintenance.plan(warehouse, retention) : Maintenance.run(warehouse, retention);
            console.progress().end();
            options.tell(ListedColumn.table(COLUMNS, counts(done)), console);
            remarks(done).forEach(console::message);
        }
    }

    private record Count(String what, @Nullable Number count) {}

    private static List<Count> counts(MaintenanceSummary done) {
        return List.of(
                new Count("files before", done.filesBefore()),
                new Count("files after", done.filesAfter()),
                new Count("snapshots expired", done.expired().size()),
                new Count("snapshots pinned by reports", ordinals(done.pins()).size()),
                new Count("unfinished loads removed", done.branches()),
                new Count("orphan files removed", done.orphans()),
                new Count("bytes written", done.bytesWritten()),
                new Count("bytes freed", done.bytesFreed()));
    }

    private List<String> remarks(MaintenanceSummary done) {
        List<String> remarks = new ArrayList<>();
        if (dryRun) {
            remarks.add("dry run: nothing was done");
        }
        if (!done.expired().isEmpty()) {
            remarks.add("expired: snapshot "
                    + done.expired().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        for (int ordinal : ordinals(done.pins())) {
            remarks.add("pinned: snapshot " + ordinal + ", by "
                    + UnpinCommand.names(done.pins().stream()
                            .filter(pin -> pin.ordinal() == ordinal)
                            .toList()));
        }
        if (!done.pins().isEmpty()) {
            remarks.add("'cablestats snapshots unpin N' lets go of one");
        }
        if (done.readers()) {
            remarks.add(
                    "somebody reads the warehouse: no file was removed and no snapshot expired; run it again later");
        }
        return remarks;
    }

    private static List<Integer> ordinals(List<Pin> pins) {
        return pins.stream().map(Pin::ordinal).distinct().toList();
    }
}
