package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import java.util.Map;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Converters;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.definition.Problems;
import org.cablestats.job.Maintain;
import org.cablestats.job.MaintenanceWords;
import org.cablestats.load.Maintenance;
import org.cablestats.result.ListedColumn;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.MaintenanceSummary;
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
    private static final List<ListedColumn<Map.Entry<String, @Nullable Number>>> COLUMNS =
            List.of(column("what", "string", Map.Entry::getKey), column("count", "bigint", Map.Entry::getValue));

    @Option(names = "--keep", paramLabel = "N", description = "keep the latest N snapshots (default: all)")
    private @Nullable String keep;

    @Option(
            names = "--older-than",
            paramLabel = "DAYS",
            description = "let snapshots expire that are older than DAYS (default: none)")
    private @Nullable String days;

    @Option(names = "--dry-run", description = "say what would be done, do nothing")
    private boolean dryRun;

    private Maintain step = new Maintain(null, null, "");

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        if (keep != null && days != null) {
            mistakes.add("Cannot maintain: both --keep and --older-than are given (expected one of them)");
        }
        Integer states = Converters.ORDINAL.read("--keep", keep, mistakes::add);
        Integer age = Converters.ORDINAL.read("--older-than", days, mistakes::add);
        step = new Maintain(states, age, "");
    }

    @Override
    public void run(Program program) {
        Console console = program.console();
        console.progress().begin("maintain");
        Retention retention = step.retention(program.environment().clock().instant());
        try (Warehouse warehouse = program.open()) {
            MaintenanceSummary done =
                    dryRun ? Maintenance.plan(warehouse, retention) : Maintenance.run(warehouse, retention);
            console.progress().end();
            options.tell(
                    ListedColumn.table(
                            COLUMNS, List.copyOf(MaintenanceWords.counts(done).entrySet())),
                    console);
            if (dryRun) {
                console.message("dry run: nothing was done");
            }
            MaintenanceWords.remarks(done).forEach(console::message);
        }
    }
}
