package org.cablestats.job.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.disk.Access;
import org.cablestats.query.Answer;
import org.cablestats.query.Contents;
import org.cablestats.result.Csv;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * The files of an export.
 *
 * @param contents the cables
 */
public record ExportedFiles(Warehouse warehouse, Contents contents, ExportFormat format) {
    private static final Pattern NAME =
            Pattern.compile(Stream.concat(Stream.of(StoredTable.CABLES), StoredTable.REFERENCE.stream())
                    .map(StoredTable::label)
                    .collect(Collectors.joining("|", "(", ")([.]csv|[.]jsonl)?|[0-9]{4}|unknown")));

    /** Writes them into a folder. */
    public void write(Path folder) throws IOException {
        long written = switch (format) {
            case PARQUET -> contents.write(folder);
            case CSV, JSON -> tables(folder);
            case TEXT -> texts(folder);
        };
        if (written != contents.count()) {
            throw new IllegalStateException("Cannot export: " + written + " of " + contents.count() + " cables");
        }
    }

    /** Whether an export writes a file or folder of this name into its own. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private long tables(Path folder) throws IOException {
        for (StoredTable table : StoredTable.REFERENCE) {
            table(folder, table, Contents.reference(warehouse, table));
        }
        return table(folder, StoredTable.CABLES, contents.cables());
    }

    private long table(Path folder, StoredTable table, Answer answer) throws IOException {
        boolean isCsv = format == ExportFormat.CSV;
        Path file = folder.resolve(table.label() + (isCsv ? ".csv" : ".jsonl"));
        long rows = 0;
        try (Writer writer = Access.like(folder).writer(file)) {
            writer.write(isCsv ? Csv.header(answer.columns()) : "");
            for (; answer.rows().hasNext(); rows++) {
                List<@Nullable Object> row = answer.rows().next();
                writer.write(isCsv ? Csv.exactRow(row) : json(table, answer.columns(), row) + "\n");
            }
        }
        return rows;
    }

    private static String json(StoredTable table, List<Column> columns, List<@Nullable Object> row) {
        return table == StoredTable.CABLES ? CableJson.of(columns, row) : JsonText.object(columns, row);
    }

    /** A file a cable. */
    private long texts(Path folder) throws IOException {
        TextNames names = new TextNames();
        Answer answer = contents.cables();
        long files = 0;
        for (; answer.rows().hasNext(); files++) {
            Map<String, @Nullable Object> cable =
                    JsonText.fields(answer.columns(), answer.rows().next());
            Path file = folder.resolve(names.of(cable));
            Access.like(folder).makeFolders(file.resolveSibling(""));
            try (Writer writer = Access.like(folder).writer(file)) {
                writer.write(CableText.of(cable));
            }
        }
        return files;
    }
}
