package org.cablestats.cli;

import java.nio.file.Path;
import org.cablestats.result.Numbers;
import org.cablestats.table.NewFolder;
import org.cablestats.table.Snapshot;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cablestats export}. */
@Command(
        name = "export",
        header = "Write a snapshot as plain files for other programs.",
        description =
                "The cables of one snapshot and the tables posts, tags, topics and phrases, in full or not at all. parquet: a"
                        + " folder a table, hard links where the file system has them (write to none of these files), else"
                        + " copies. csv: exact, so neither for spreadsheets, which run texts as formulas, nor for terminals, which obey control"
                        + " characters; lists are JSON, no value"
                        + " is an empty cell, an empty text is two quotes. json: one object a line (.jsonl), cables with the"
                        + " keys that 'cablestats parse' prints; these, and only these, 'cablestats load' reads again, to the same rows.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cablestats export out/parquet",
            "  cablestats export out/before --snapshot 1 --format csv",
            "  cablestats export out/json --format json",
            "  cablestats --warehouse copy load out/json"
        })
final class ExportCommand implements Runnable {
    private final Program program;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "folder, new or empty")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "parquet, csv or json (default: ${DEFAULT-VALUE})")
    private String format = "parquet";

    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "state that load number ID published (default: the current one); see 'cablestats snapshots'")
    private @Nullable String snapshot;

    ExportCommand(Program program) {
        this.program = program;
    }

    @Override
    public void run() {
        Mistakes mistakes = new Mistakes();
        ExportFormat chosen = ExportFormat.of(format).orElse(null);
        if (chosen == null) {
            mistakes.addUnknown("format", format, ExportFormat.WORDS);
        }
        Integer ordinal = mistakes.ordinal("snapshot", snapshot);
        if (folder == null) {
            mistakes.add("Cannot export: no DIR is given (expected a new or an empty folder)");
        }
        mistakes.throwIfAny();
        if (folder != null && chosen != null) {
            export(NewFolder.at(folder), chosen, ordinal);
            program.console().outcome(folder.toString());
        }
    }

    private void export(NewFolder target, ExportFormat chosen, @Nullable Integer ordinal) {
        Console console = program.console();
        console.progress().begin("export");
        try (Warehouse warehouse = Warehouse.open(program.warehouse(null), program.engine())) {
            Snapshot state = warehouse.snapshot(ordinal);
            target.make(new ExportedState(warehouse, state, chosen));
            console.progress().end();
            console.message("snapshot " + state.ordinal() + ": " + Numbers.counted(state.cables(), "cable"));
        }
    }
}
