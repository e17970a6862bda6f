package org.cablestats.cli.command;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.ResultOptions;
import org.cablestats.cli.print.ChangeLines;
import org.cablestats.cli.print.ResultFormat;
import org.cablestats.definition.Problems;
import org.cablestats.job.Forms;
import org.cablestats.query.Contents;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.ResultTable;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotChoice;
import org.cablestats.table.state.CableChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        header = "Say how one snapshot differs from another.",
        description =
                "How many cables are new, changed or gone, which fields changed and which topics changed cables gained and"
                        + " lost; then these cables, one a row, by id. fields are the columns with other values, whether the source or"
                        + " the program changed them; content_changed is true where the source says something else of date, level,"
                        + " origin or references, or header or body are other.",
        footer = {
            "  cablestats snapshots diff 1 2",
            "  cablestats snapshots diff 2026-11-01 2026-11-30 --limit 20",
            "  cablestats snapshots diff 1 --into out/since-1.csv"
        })
final class DiffCommand implements Action {
    private static final List<ListedColumn<CableChange>> COLUMNS = List.of(
            column("change", "string", change -> change.kind().name().toLowerCase(Locale.ROOT)),
            column("id", "string", CableChange::id),
            column("fields", "array<string>", CableChange::fields),
            column("content_changed", "boolean", DiffCommand::content),
            column("topics_gained", "array<string>", CableChange::topicsGained),
            column("topics_lost", "array<string>", CableChange::topicsLost));

    @Parameters(
            paramLabel = "N",
            arity = "0..*",
            description =
                    "two snapshots, or one to hold the current one against; each by its number, or by a day or time by"
                            + " whose end it was published")
    private List<String> typed = new ArrayList<>();

    @Option(names = "--limit", paramLabel = "ROWS", description = "list so many cables at most (default: all)")
    private @Nullable Integer limit;

    @Mixin
    private ResultOptions options = new ResultOptions(List.of(ResultFormat.values()));

    private List<SnapshotChoice> choices = List.of();

    @Override
    public void check(Program program, Problems mistakes) {
        choices = Forms.SNAPSHOT.all("N", typed, mistakes::add);
        if (typed.isEmpty() || typed.size() > 2) {
            mistakes.add("Cannot compare: " + (typed.isEmpty() ? "no" : typed.size()) + " N "
                    + (typed.isEmpty() ? "is" : "are") + " given (expected two snapshots, or one)");
        }
    }

    @Override
    public void run(Program program) {
        Console console = program.console();
        console.briefProgress().begin("diff");
        try (Warehouse warehouse = program.open()) {
            Snapshot before = warehouse.chosen(choices.get(0));
            Snapshot after = warehouse.chosen(choices.size() == 1 ? SnapshotChoice.CURRENT : choices.get(1));
            List<CableChange> changes = warehouse.changes(before, after);
            console.briefProgress().end();
            ChangeLines.of(before, after, changes).forEach(console::message);
            print(changes, warehouse, console);
        }
    }

    private void print(List<CableChange> changes, Warehouse warehouse, Console console) {
        int shown = limit == null ? changes.size() : Math.min(limit, changes.size());
        ResultTable table = ListedColumn.table(COLUMNS, changes.subList(0, shown));
        if (options.isParquet()) {
            options.write(console, part -> Contents.write(table, warehouse, part));
        } else {
            options.print(table, console);
        }
        if (shown < changes.size()) {
            console.message((changes.size() - shown) + " more are not listed (--limit " + limit + ")");
        }
    }

    private static @Nullable Boolean content(CableChange change) {
        return change.kind() == CableChange.Kind.CHANGED ? (Boolean) change.content() : null;
    }
}
