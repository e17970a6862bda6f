package org.cablestats.table;

import java.io.Serializable;
import org.apache.iceberg.SerializableTable;
import org.apache.iceberg.Table;

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
}
