package org.cablestats.table.row;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * The files of a table in its current state, and where new rows go: seen by nobody before a branch takes their files in. The driver
 * makes it, and each task opens a writer of its own: no engine is needed to read or write.
 */
public record RowFiles(Table table, List<String> columns) implements Serializable {
    /**
     * Of a table of the catalog.
     *
     * @param stored names the columns; a column that was added later stands last in the table itself
     */
    public static RowFiles of(Table table, StoredTable stored) {
        return new RowFiles(SerializableTable.copyOf(table), stored.columnNames());
    }

    /** The files of the state. */
    public List<RowFile> current() {
        return RowScan.of(table, columns).files(Catalog.MAIN).stream()
                .map(RowFile::new)
                .toList();
    }

    /**
     * A writer for one attempt at a task.
     *
     * @param task number of the task
     * @param attempt number of the attempt, of which the driver keeps one
     */
    public RowWriter open(int task, long attempt) {
        return new RowWriter(table, RowScan.schema(table, columns), task, attempt);
    }

    /** Hands over every row of a file with all its columns, in its order. */
    public void read(RowFile file, Consumer<List<@Nullable Object>> sink) {
        RowScan.of(table, columns).forEachRow(file.file(), sink);
    }
}
