package org.cablestats.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cablestats.cli.console.Console;
import org.cablestats.cli.option.Action;
import org.cablestats.cli.option.ExportFormat;
import org.cablestats.cli.option.Program;
import org.cablestats.cli.option.SnapshotOption;
import org.cablestats.cli.print.CableJson;
import org.cablestats.cli.print.JsonPrinter;
import org.cablestats.definition.Problems;
import org.cablestats.disk.Access;
import org.cablestats.query.Answer;
import org.cablestats.query.Contents;
import org.cablestats.result.Csv;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.table.Warehouse;
import org.cablestats.table.disk.NewFolder;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        footer = {
            "  cablestats export out/parquet",
            "  cablestats export out/before --snapshot 1 --format csv",
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
            description = "parquet, csv or json (default: ${DEFAULT-VALUE})")
    private ExportFormat format = ExportFormat.PARQUET;

    @Mixin
    private SnapshotOption snapshot = new SnapshotOption();

    @Override
    public void check(Program program, Problems mistakes) {
        if (folder == null) {
            mistakes.add("Cannot export: no DIR is given (expected a new or an empty folder)");
        }
    }

    @Override
    public void run(Program program) {
        Path target = Objects.requireNonNull(folder);
        NewFolder fresh = NewFolder.at(target);
        Console console = program.console();
        console.progress().begin("export");
        try (Warehouse warehouse = program.open()) {
            Snapshot state = snapshot.of(warehouse);
            fresh.make(part -> write(warehouse, state, part));
            console.progress().end();
            console.message("snapshot " + state.ordinal() + ": " + Numbers.counted(state.cables(), "cable"));
        }
        console.outcome(target.toString());
    }

    private void write(Warehouse warehouse, Snapshot state, Path part) throws IOException {
        if (format == ExportFormat.PARQUET) {
            warehouse.export(state, part);
            return;
        }
        write(part, StoredTable.CABLES, Contents.cables(warehouse, state));
        for (StoredTable table : StoredTable.REFERENCE) {
            write(part, table, Contents.reference(warehouse, table));
        }
    }

    private void write(Path folder, StoredTable table, Answer answer) throws IOException {
        boolean isCsv = format == ExportFormat.CSV;
        Path file = folder.resolve(table.label() + (isCsv ? ".csv" : ".jsonl"));
        try (Writer writer = Access.like(folder).writer(file)) {
            writer.write(isCsv ? Csv.header(answer.columns()) : "");
            while (answer.rows().hasNext()) {
                List<@Nullable Object> row = answer.rows().next();
                writer.write(isCsv ? Csv.exactRow(row) : json(table, answer.columns(), row) + "\n");
            }
        }
    }

    private static String json(StoredTable table, List<Column> columns, List<@Nullable Object> row) {
        return table == StoredTable.CABLES ? CableJson.of(columns, row) : JsonPrinter.object(columns, row);
    }
}
