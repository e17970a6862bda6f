package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.parquet.Parquet;
import org.jspecify.annotations.Nullable;

/** Reads columns of a table's files, without an engine. */
final class RowScan {
    private final Table table;
    private final Schema schema;

    private RowScan(Table table, Schema schema) {
        this.table = table;
        this.schema = schema;
    }

    /** A scan of some columns, in the order given. */
    static RowScan of(Table table, List<String> columns) {
        return new RowScan(table, schema(table, columns));
    }

    static Schema schema(Table table, List<String> columns) {
        return new Schema(
                columns.stream().map(column -> table.schema().findField(column)).toList());
    }

    /** The files of a line of the table. */
    List<DataFile> files(String branch) {
        if (table.snapshot(branch) == null) {
            return List.of();
        }
        try (CloseableIterable<FileScanTask> tasks =
                table.newScan().useRef(branch).planFiles()) {
            List<DataFile> files = new ArrayList<>();
            tasks.forEach(task -> files.add(task.file()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over the rows of a file, in its order. */
    void forEachRow(DataFile file, Consumer<List<@Nullable Object>> sink) {
        try (CloseableIterable<Record> rows = Parquet.read(table.io().newInputFile(file))
                .project(schema)
                .createReaderFunc(type -> GenericParquetReaders.buildReader(schema, type))
                .reuseContainers()
                .build()) {
            rows.forEach(record -> sink.accept(Records.row(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
