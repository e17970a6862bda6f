package org.cablestats.table;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.jspecify.annotations.Nullable;

/** Reads and writes a table of few rows, without an engine: starting one's SQL takes longer than the rows. */
public final class TableRows {
    private static final String REFERENCE_DIGEST = "cablestats.reference-digest";

    private final Table table;
    private final RowFiles files;

    TableRows(Table table, StoredTable stored) {
        this.table = table;
        this.files = RowFiles.of(table, stored);
    }

    /**
     * Adds rows.
     *
     * @param rows values in the order of the table's columns, of the Java types that {@link ColumnType} names
     */
    public void append(List<List<@Nullable Object>> rows) {
        AppendFiles append = table.newAppend();
        write(rows).forEach(file -> append.appendFile(file.file()));
        append.commit();
    }

    /** Writes a reference table anew where its rows are no longer the stored ones. */
    void refresh(ReferenceRows reference) {
        String digest = reference.digest();
        if (digest.equals(table.properties().get(REFERENCE_DIGEST))) {
            return;
        }
        OverwriteFiles overwrite = table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
        write(reference.rows()).forEach(file -> overwrite.addFile(file.file()));
        overwrite.commit();
        table.updateProperties().set(REFERENCE_DIGEST, digest).commit();
    }

    /** Removes the rows of a load and of all later ones. Every load writes files of its own, so no file is cut. */
    public void removeFrom(int load) {
        removeFrom("load_id", load);
    }

    /** The same of what has its ordinal in another column. */
    void removeFrom(String column, int ordinal) {
        if (table.currentSnapshot() != null) {
            table.newDelete()
                    .deleteFromRowFilter(Expressions.greaterThanOrEqual(column, ordinal))
                    .commit();
        }
    }

    /** Hands over some columns of every row, in no order. */
    public void forEach(List<String> columns, Consumer<List<@Nullable Object>> sink) {
        RowScan scan = RowScan.of(table, columns);
        scan.files(Catalog.MAIN).forEach(file -> scan.forEachRow(file, sink));
    }

    /**
     * Hands over some columns of the rows with one ordinal, in the order in which they were written. Opens only the files that
     * may have it.
     *
     * @param columns the ordinal's first
     */
    void forEach(int ordinal, List<String> columns, Consumer<List<@Nullable Object>> sink) {
        RowScan scan = RowScan.of(table, columns);
        scan.filesWith(columns.get(0), ordinal)
                .forEach(file -> scan.forEachRow(file, row -> {
                    if (Objects.equals(row.get(0), ordinal)) {
                        sink.accept(row);
                    }
                }));
    }

    private List<RowFile> write(List<List<@Nullable Object>> rows) {
        return files.open(0, 0).write(rows::forEach);
    }
}
