package org.cablestats.table;

import java.util.List;
import java.util.function.Consumer;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.jspecify.annotations.Nullable;

/** Reads and writes a table of few rows, without an engine: starting one's SQL takes longer than the rows. */
final class TableRows {
    private final Table table;
    private final RowFiles files;

    TableRows(Table table, StoredTable stored) {
        this.table = table;
        this.files = RowFiles.of(table, stored);
    }

    void append(List<List<@Nullable Object>> rows) {
        AppendFiles append = table.newAppend();
        write(rows).forEach(file -> append.appendFile(file.file()));
        append.commit();
    }

    /** Writes rows in place of all that are there. */
    void replace(List<List<@Nullable Object>> rows) {
        OverwriteFiles overwrite = table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
        write(rows).forEach(file -> overwrite.addFile(file.file()));
        overwrite.commit();
    }

    /** Removes the rows of a load and of all later ones. Every load writes files of its own, so no file is cut. */
    void removeFrom(int load) {
        if (table.currentSnapshot() != null) {
            table.newDelete()
                    .deleteFromRowFilter(Expressions.greaterThanOrEqual("load_id", load))
                    .commit();
        }
    }

    /** Hands over some columns of every row. */
    void forEach(List<String> columns, Consumer<List<@Nullable Object>> sink) {
        RowScan scan = RowScan.of(table, columns);
        scan.files(Catalog.MAIN).forEach(file -> scan.forEachRow(file, sink));
    }

    private List<RowFile> write(List<List<@Nullable Object>> rows) {
        return files.open(0, 0).writeAll(rows.iterator());
    }
}
