package org.cablestats.table.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.expressions.Expressions;
import org.apache.iceberg.spark.SparkSchemaUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.schema.RowShape;
import org.cablestats.table.schema.StoredTable;

/**
 * Reads and writes a table of few rows, without an engine: starting one's SQL takes longer than the rows. Where rows belong to a
 * load, or to what was learned at once, the first column is its ordinal.
 */
public final class TableRows<R extends Record> {
    private static final String REFERENCE_DIGEST = "cablestats.reference-digest";

    private final Table table;
    private final StoredTable stored;
    private final RowShape<R> shape;

    public TableRows(Table table, StoredTable stored, Class<R> row) {
        this.table = table;
        this.stored = stored;
        this.shape = RowShape.of(row);
    }

    /** Adds rows. */
    public void append(List<R> rows) {
        AppendFiles append = table.newAppend();
        write(rows).forEach(file -> append.appendFile(file.file()));
        append.commit();
    }

    /** Writes a reference table anew where its rows are no longer these. */
    public void renew(List<R> rows) {
        String digest = digest(rows);
        if (digest.equals(table.properties().get(REFERENCE_DIGEST))) {
            return;
        }
        OverwriteFiles overwrite = table.newOverwrite().overwriteByRowFilter(Expressions.alwaysTrue());
        write(rows).forEach(file -> overwrite.addFile(file.file()));
        overwrite.commit();
        table.updateProperties().set(REFERENCE_DIGEST, digest).commit();
    }

    /** Removes the rows of an ordinal and of all later ones. Every ordinal has files of its own, so no file is cut. */
    public void removeFrom(int ordinal) {
        if (table.currentSnapshot() != null) {
            table.newDelete()
                    .deleteFromRowFilter(Expressions.greaterThanOrEqual(first(), ordinal))
                    .commit();
        }
    }

    /** Whether nothing was ever written to it. */
    public boolean isEmpty() {
        return table.currentSnapshot() == null;
    }

    /** Hands over every row, in no order. */
    public void forEach(Consumer<R> sink) {
        RowScan scan = RowScan.of(table, shape.names());
        scan.files(Catalog.MAIN).forEach(file -> scan.forEachRecord(file, record -> sink.accept(read(record))));
    }

    /** Hands over the rows of each file to a sink of its own, those of several files at once; gives the sinks. */
    public <S extends Consumer<R>> List<S> forEachOfFiles(Supplier<S> sinks) {
        RowScan scan = RowScan.of(table, shape.names());
        return scan.files(Catalog.MAIN).parallelStream()
                .map(file -> {
                    S sink = sinks.get();
                    scan.forEachRecord(file, record -> sink.accept(read(record)));
                    return sink;
                })
                .toList();
    }

    /**
     * The rows as a session of the engine has them that was handed them: a question reads no file for them and runs no job to send them to
     * its tasks, which takes a second in the first question and a tenth in each later one.
     */
    public Dataset<Row> in(SparkSession session) {
        List<Row> rows = new ArrayList<>();
        forEach(row -> rows.add(RowFactory.create(shape.row(row).toArray())));
        return session.createDataFrame(rows, SparkSchemaUtil.convert(stored.schema()));
    }

    /** Hands over the rows of one ordinal, in the order in which they were written. Opens only the files that may have it. */
    public void forEach(int ordinal, Consumer<R> sink) {
        RowScan scan = RowScan.of(table, shape.names());
        scan.filesWith(first(), ordinal)
                .forEach(file -> scan.forEachRecord(file, record -> {
                    if (Integer.valueOf(ordinal).equals(record.getField(first()))) {
                        sink.accept(read(record));
                    }
                }));
    }

    /** The ordinals that have rows. */
    public Set<Integer> ordinals() {
        Set<Integer> ordinals = new TreeSet<>();
        RowScan scan = RowScan.of(table, List.of(first()));
        scan.files(Catalog.MAIN)
                .forEach(file -> scan.forEachRecord(file, record -> ordinals.add(record.get(0, Integer.class))));
        return ordinals;
    }

    /** The last of them; 0 where there is none. */
    public int last() {
        return ordinals().stream().reduce(0, Math::max);
    }

    private R read(org.apache.iceberg.data.Record record) {
        return shape.record(Records.row(record, shape.columns()));
    }

    private List<RowFile> write(List<R> rows) {
        return RowFiles.of(table, stored).open(0, 0).write(sink -> rows.forEach(row -> sink.accept(shape.row(row))));
    }

    private String first() {
        return stored.columnNames().get(0);
    }

    /** SHA-256 of the rows, to tell whether the stored table is still the same. */
    private String digest(List<R> rows) {
        return DigestUtils.sha256Hex(rows.stream()
                .map(row -> shape.row(row).stream().map(String::valueOf).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining()));
    }
}
