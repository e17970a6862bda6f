package org.cablestats.table.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.iceberg.FileFormat;
import org.apache.iceberg.Schema;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableProperties;
import org.apache.iceberg.io.DataWriter;
import org.apache.iceberg.io.OutputFileFactory;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.parquet.ParquetValueWriter;
import org.apache.iceberg.shaded.org.apache.parquet.schema.MessageType;
import org.apache.iceberg.util.PropertyUtil;
import org.cablestats.table.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/** Writes rows of a table into Parquet files, a new one where a file has reached the size that the table asks for. */
public final class RowWriter {
    private static final BiFunction<Schema, MessageType, ParquetValueWriter<?>> VALUES = RowValues::of;

    private final Table table;
    private final Schema schema;
    private final OutputFileFactory names;
    private final long fullAt;
    private final List<RowFile> files = new ArrayList<>();
    private @Nullable DataWriter<List<@Nullable Object>> current;

    RowWriter(Table table, Schema schema, int task, long attempt) {
        this.table = table;
        this.schema = schema;
        this.names = OutputFileFactory.builderFor(table, task, attempt)
                .format(FileFormat.PARQUET)
                .build();
        this.fullAt = PropertyUtil.propertyAsLong(
                table.properties(),
                TableProperties.WRITE_TARGET_FILE_SIZE_BYTES,
                TableProperties.WRITE_TARGET_FILE_SIZE_BYTES_DEFAULT);
    }

    /** Adds a row: its values in the order of the table's columns, of the Java types that {@link ColumnType} names. */
    void write(List<@Nullable Object> row) {
        if (row.size() != schema.columns().size()) {
            throw new IllegalArgumentException("Cannot write a row of " + row.size() + " values into a table of "
                    + schema.columns().size() + " columns");
        }
        if (current == null) {
            current = open();
        }
        current.write(row);
        if (current.length() >= fullAt) {
            finish(current);
        }
    }

    /**
     * Writes rows and ends the last file; where that fails, none stays.
     *
     * @param source hands over the rows
     */
    public List<RowFile> write(Consumer<Consumer<List<@Nullable Object>>> source) {
        boolean written = false;
        try {
            source.accept(this::write);
            written = true;
        } finally {
            if (!written) {
                abort();
            }
        }
        return close();
    }

    /** Ends the last file. */
    List<RowFile> close() {
        if (current != null) {
            finish(current);
        }
        return List.copyOf(files);
    }

    /** Removes what was written: the task has failed, or what it wrote is not wanted. */
    public void abort() {
        close().forEach(written -> table.io().deleteFile(written.file().location()));
    }

    private DataWriter<List<@Nullable Object>> open() {
        try {
            return Parquet.writeData(names.newOutputFile())
                    .forTable(table)
                    .schema(schema)
                    .withSpec(table.spec())
                    .createWriterFunc(VALUES)
                    .overwrite()
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finish(DataWriter<List<@Nullable Object>> writer) {
        current = null;
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.add(new RowFile(writer.toDataFile()));
    }
}
