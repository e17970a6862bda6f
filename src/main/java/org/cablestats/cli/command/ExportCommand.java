package org.cablestats.cli.command;

import java.nio.file.Path;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SelectionOptions;
import org.cablestats.definition.Problems;
import org.cablestats.job.Export;
import org.cablestats.job.file.ExportFormat;
import org.cablestats.table.Warehouse;
import org.cablestats.table.disk.NewFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        header = "Write a snapshot as plain files for other programs.",
        description =
                "The cables of one snapshot, all or a selection, and the tables posts, tags, topics and phrases, in full or not at"
                        + " all. parquet: a"
                        + " folder a table, hard links where the file system has them (write to none of these files), else"
                        + " copies. csv: exact, so neither for spreadsheets, which run texts as formulas, nor for terminals, which obey control"
                        + " characters; lists are JSON, no value"
                        + " is an empty cell, an empty text is two quotes. json: one object a line (.jsonl), cables with the"
                        + " keys that 'cablestats parse' prints; these, and only these, 'cablestats load' reads again, to the same rows."
                        + " text: a file a cable, in a folder a year: 2007/07ASTANA3287.txt, with header and body exactly as they are stored;"
                        + " the cables alone.",
        footer = {
            "  cablestats export out/parquet",
            "  cablestats export out/before --snapshot 1 --format csv",
            "  cablestats export out/texts-2007 --format text --country KZ --from 2007-01-01 --to 2007-12-31",
            "  cablestats export out/json --format json",
            "  cablestats --warehouse copy load out/json"
        })
final class ExportCommand implements Action {
    @Parameters(paramLabel = "DIR", arity = "0..1", description = "folder, new or empty")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "parquet",
            description = "parquet, csv, json or text (default: ${DEFAULT-VALUE})")
    private ExportFormat format = ExportFormat.PARQUET;

    @Mixin
    private SelectionOptions options = new SelectionOptions();

    @Override
    public void check(Program program, Problems mistakes) {
        options.checkTopics(program, mistakes);
        if (folder == null) {
            mistakes.add("Cannot export: no DIR is given (expected a new or an empty folder)");
        }
    }

    @Override
    public void run(Program program) {
        Path target = Objects.requireNonNull(folder);
        Export export = new Export(target, format, false, options.selection(), options.snapshot(), "");
        NewFolder fresh = export.folder();
        Console console = program.console();
        console.progress().begin("export");
        try (Warehouse warehouse = program.open()) {
            String written = export.write(warehouse, fresh);
            console.progress().end();
            console.message(written);
        }
        console.outcome(target.toString());
    }
}
