package org.cablestats.table;

import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;
import org.apache.iceberg.types.Types;
import org.jspecify.annotations.Nullable;

/** Where new rows of a table go. The driver makes it, and each task opens a writer of its own: no engine is needed to write. */
public final class RowFiles implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Table table;

    private RowFiles(Table table) {
        this.table = table;
    }

    static RowFiles of(Table table) {
        return new RowFiles(SerializableTable.copyOf(table));
    }

    /**
     * A writer for one attempt at a task.
     *
     * @param task number of the task
     * @param attempt number of the attempt, of which the driver keeps one
     */
    public RowWriter open(int task, long attempt) {
        return new RowWriter(table, task, attempt);
    }

    /** Hands over every row of a file with all its columns, in its order. */
    public void read(RowFile file, Consumer<List<@Nullable Object>> sink) {
        List<String> columns =
                table.schema().columns().stream().map(Types.NestedField::name).toList();
        RowScan.of(table, columns).forEachRow(file.file(), sink);
    }
}
