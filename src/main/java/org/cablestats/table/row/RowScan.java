package org.cablestats.table.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
public record RowScan(Table table, Schema schema) {
    /** A scan of some columns, in the order given, without those that the table of an earlier program lacks. */
    public static RowScan of(Table table, List<String> columns) {
        return new RowScan(table, schema(table, columns));
    }

    static Schema schema(Table table, List<String> columns) {
        return new Schema(columns.stream()
                .map(column -> table.schema().findField(column))
                .filter(Objects::nonNull)
                .toList());
    }

    /** The files of a line of the table. */
    public List<DataFile> files(String branch) {
        if (table.snapshot(branch) == null) {
            return List.of();
        }
        return files(table.newScan().useRef(branch));
    }

    /** The files of a state of the table. */
    public List<DataFile> files(long snapshotId) {
        return files(table.newScan().useSnapshot(snapshotId));
    }

    /** The files of the main line that may have a value in a column. */
    List<DataFile> filesWith(String column, int value) {
        return table.currentSnapshot() == null
                ? List.of()
                : files(table.newScan().filter(Expressions.equal(column, value)));
    }

    /** The data files of a scan. */
    public static List<DataFile> files(TableScan scan) {
        List<DataFile> files = new ArrayList<>();
        try (CloseableIterable<FileScanTask> tasks = scan.planFiles()) {
            for (FileScanTask task : tasks) {
                if (!task.deletes().isEmpty()) {
                    throw new IllegalStateException("Cannot take " + task.file().location()
                            + " as it is: rows of it are deleted by another file");
                }
                files.add(task.file().copy());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The data files of a table's current state. */
    public static List<DataFile> files(Table table) {
        return files(table.newScan());
    }

    /** Hands over the rows of a file, in its order. */
    public void forEachRow(DataFile file, Consumer<List<@Nullable Object>> sink) {
        forEachRecord(file, record -> sink.accept(Records.row(record)));
    }

    /** Hands over the rows of a file whose first column is one of some texts, in its order. */
    public void forEachRow(DataFile file, Set<String> texts, Consumer<List<@Nullable Object>> sink) {
        forEachRecord(file, record -> {
            if (texts.contains(String.valueOf(record.get(0)))) {
                sink.accept(Records.row(record));
            }
        });
    }

    /** Hands over the records of a file, in its order; each is gone when the next one comes. */
    void forEachRecord(DataFile file, Consumer<Record> sink) {
        try (CloseableIterable<Record> rows = open(file)) {
            rows.forEach(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of a file by its place, from 0. */
    public Record record(DataFile file, int place) {
        try (CloseableIterable<Record> rows = open(file);
                CloseableIterator<Record> records = rows.iterator()) {
            for (int i = 0; i < place; i++) {
                records.next();
            }
            return records.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CloseableIterable<Record> open(DataFile file) {
        return Parquet.read(table.io().newInputFile(file))
                .project(schema)
                .createReaderFunc(type -> GenericParquetReaders.buildReader(schema, type))
                .reuseContainers()
                .build();
    }
}
