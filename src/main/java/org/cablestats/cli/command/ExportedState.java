package org.cablestats.cli.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.cli.option.ExportFormat;
import org.cablestats.cli.print.CableJson;
import org.cablestats.cli.print.JsonPrinter;
import org.cablestats.disk.Access;
import org.cablestats.query.Answer;
import org.cablestats.query.Contents;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.table.Warehouse;
import org.cablestats.table.disk.NewFolder;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** The files of an export. */
record ExportedState(Warehouse warehouse, Snapshot snapshot, ExportFormat format) implements NewFolder.Content {
    @Override
    public void write(Path folder) throws IOException {
        if (format == ExportFormat.PARQUET) {
            warehouse.export(snapshot, folder);
            return;
        }
        Contents contents = new Contents(warehouse, snapshot);
        write(folder, StoredTable.CABLES, contents.cables());
        for (StoredTable table : StoredTable.REFERENCE) {
            write(folder, table, contents.reference(table));
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
