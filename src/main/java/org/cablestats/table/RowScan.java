package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableScan;
import org.apache.iceberg.data.Record;
import org.apache.iceberg.data.parquet.GenericParquetReaders;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.CloseableIterator;
import org.apache.iceberg.parquet.Parquet;
import org.jspecify.annotations.Nullable;

/** Reads columns of a table's files, without an engine. */
final class RowScan {
    private final Table table;
    private final List<String> columns;
    private final Schema schema;

    private RowScan(Table table, List<String> columns) {
        this.table = table;
        this.columns = columns;
        this.schema = schema(table, columns);
    }

    /** A scan of some columns, in the order given. One that the table of an earlier program lacks has no value. */
    static RowScan of(Table table, List<String> columns) {
        return new RowScan(table, columns);
    }

    /** Of those columns that are there. */
    static Schema schema(Table table, List<String> columns) {
        return new Schema(columns.stream()
                .map(column -> table.schema().findField(column))
                .filter(Objects::nonNull)
                .toList());
    }

    /** The files of a line of the table. */
    List<DataFile> files(String branch) {
        if (table.snapshot(branch) == null) {
            return List.of();
        }
        return files(table.newScan().useRef(branch));
    }

    /** The files of a state of the table. */
    List<DataFile> files(long snapshotId) {
        return files(table.newScan().useSnapshot(snapshotId));
    }

    /** The files of the main line that may have a value in a column. */
    List<DataFile> filesWith(String column, int value) {
        return table.currentSnapshot() == null
                ? List.of()
                : files(table.newScan().filter(Expressions.equal(column, value)));
    }

    private static List<DataFile> files(TableScan scan) {
        try (CloseableIterable<FileScanTask> tasks = scan.planFiles()) {
            List<DataFile> files = new ArrayList<>();
            tasks.forEach(task -> files.add(task.file()));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands over the rows of a file, in its order. */
    void forEachRow(DataFile file, Consumer<List<@Nullable Object>> sink) {
        try (CloseableIterable<Record> rows = open(file)) {
            rows.forEach(record -> sink.accept(row(record)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a file by its place, from 0. */
    List<@Nullable Object> row(DataFile file, int place) {
        try (CloseableIterable<Record> rows = open(file);
                CloseableIterator<Record> records = rows.iterator()) {
            for (int i = 0; i < place; i++) {
                records.next();
            }
            return row(records.next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<@Nullable Object> row(Record record) {
        return schema.columns().size() == columns.size() ? Records.row(record) : Records.row(record, columns);
    }

    private CloseableIterable<Record> open(DataFile file) {
        return Parquet.read(table.io().newInputFile(file))
                .project(schema)
                .createReaderFunc(type -> GenericParquetReaders.buildReader(schema, type))
                .reuseContainers()
                .build();
    }
}
