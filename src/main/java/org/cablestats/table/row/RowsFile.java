package org.cablestats.table.row;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.iceberg.Schema;
import org.apache.iceberg.io.FileAppender;
import org.apache.iceberg.io.OutputFile;
import org.apache.iceberg.parquet.Parquet;
import org.apache.iceberg.parquet.ParquetValueWriter;
import org.apache.iceberg.shaded.org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** A few rows, or none, as a Parquet file that is part of no table. */
public final class RowsFile {
    private static final BiFunction<Schema, MessageType, ParquetValueWriter<?>> VALUES = RowValues::of;

    private RowsFile() {}

    /** Writes rows: the list of its values each, of the Java types that {@code ColumnType} names. The columns are there without a row, too. */
    public static void write(OutputFile file, Schema schema, List<? extends List<@Nullable Object>> rows)
            throws IOException {
        Parquet.WriteBuilder builder = Parquet.write(file).schema(schema);
        if (rows.isEmpty()) {
            // The writer of rows makes no file where there is none; that of Avro's does.
            builder.build().close();
            return;
        }
        try (FileAppender<List<@Nullable Object>> appender =
                builder.createWriterFunc(VALUES).build()) {
            rows.forEach(appender::add);
        }
    }
}
