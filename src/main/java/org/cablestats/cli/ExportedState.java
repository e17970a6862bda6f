package org.cablestats.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.cablestats.disk.Access;
import org.cablestats.query.Answer;
import org.cablestats.query.Contents;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.table.NewFolder;
import org.cablestats.table.Snapshot;
import org.cablestats.table.StoredTable;
import org.cablestats.table.Warehouse;
import org.jspecify.annotations.Nullable;

/** The files of an export. */
record ExportedState(Warehouse warehouse, Snapshot snapshot, ExportFormat format) implements NewFolder.Content {
    @Override
    public void write(Path folder) throws IOException {
        switch (format) {
            case PARQUET -> warehouse.export(snapshot, folder);
            case CSV -> csv(folder);
            case JSON -> json(folder);
        }
    }

    private void csv(Path folder) throws IOException {
        Contents contents = new Contents(warehouse, snapshot);
        csv(folder, StoredTable.CABLES, contents.cables());
        for (StoredTable table : StoredTable.REFERENCE) {
            csv(folder, table, contents.reference(table));
        }
    }

    private static void csv(Path folder, StoredTable table, Answer answer) throws IOException {
        Path file = folder.resolve(table.label() + ".csv");
        write(file, Csv.header(answer.columns()), answer, (columns, row) -> Csv.exactRow(row));
    }

    private void json(Path folder) throws IOException {
        Contents contents = new Contents(warehouse, snapshot);
        json(folder, StoredTable.CABLES, contents.cables(), CableJson::of);
        for (StoredTable table : StoredTable.REFERENCE) {
            json(folder, table, contents.reference(table), JsonPrinter::object);
        }
    }

    private static void json(
            Path folder,
            StoredTable table,
            Answer answer,
            BiFunction<List<Column>, List<@Nullable Object>, String> object)
            throws IOException {
        Path file = folder.resolve(table.label() + ".jsonl");
        write(file, "", answer, (columns, row) -> object.apply(columns, row) + "\n");
    }

    private static void write(
            Path file, String head, Answer answer, BiFunction<List<Column>, List<@Nullable Object>, String> line)
            throws IOException {
        try (Writer writer = Access.like(file.resolveSibling("")).writer(file)) {
            writer.write(head);
            while (answer.rows().hasNext()) {
                writer.write(line.apply(answer.columns(), answer.rows().next()));
            }
        }
    }
}
