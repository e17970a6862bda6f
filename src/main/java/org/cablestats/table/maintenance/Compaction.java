package org.cablestats.table.maintenance;

import java.util.Map;
import java.util.Objects;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.SortOrder;
import org.apache.iceberg.Table;
import org.apache.iceberg.actions.RewriteDataFiles;
import org.apache.iceberg.spark.actions.RewriteDataFilesSparkAction;
import org.apache.iceberg.spark.actions.SparkActions;
import org.apache.spark.sql.SparkSession;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.Unpublished;
import org.cablestats.table.state.Branch;

/**
 * Makes few files of many small ones: every load adds some, and each costs a reader as much as a large one. The state stays the
 * same, under the same ordinal; what is pinned stays so.
 */
record Compaction(SparkSession session, Catalog catalog) {
    /** A file of this size is worth its opening; a first load of the corpus writes files of 39 MB, which stay as they are. */
    private static final long SMALL_BYTES = 32L << 20;

    private static final Map<String, String> OPTIONS = Map.of(
            "min-file-size-bytes",
            Long.toString(SMALL_BYTES),
            // Two small files are one too many.
            "min-input-files",
            "2",
            // What is sorted at once.
            "max-file-group-size-bytes",
            Long.toString(1L << 30),
            "max-concurrent-file-group-rewrites",
            "1");

    /** Number of data files of a table that are small enough to be made one. */
    static long small(Table table) {
        return RowScan.files(table).stream()
                .mapToLong(DataFile::fileSizeInBytes)
                .filter(bytes -> bytes < SMALL_BYTES)
                .count();
    }

    /**
     * Compacts the cables: only small files are read, sorted by date and written, to a branch that is published once its rows
     * are counted again.
     *
     * @param current the state that must stay the same
     */
    void compactCables(Published current) {
        if (small(catalog.load(StoredTable.CABLES)) < 2) {
            return;
        }
        Branch branch = Branch.create(catalog, Unpublished.MAINTENANCE);
        Table cables = catalog.load(StoredTable.CABLES);
        RewriteDataFilesSparkAction action = SparkActions.get(session)
                .rewriteDataFiles(cables)
                .toBranch(branch.name())
                .sort(SortOrder.builderFor(cables.schema())
                        .asc("created")
                        .asc("id")
                        .build());
        OPTIONS.forEach(action::option);
        current.summary().forEach(action::snapshotProperty);
        action.execute();
        audit(branch, current.state());
        publish(branch, current);
    }

    private static void audit(Branch branch, Snapshot expected) {
        CorpusState found = branch.state();
        if (!found.isOf(expected)) {
            branch.drop();
            throw new IllegalStateException(
                    "Cannot compact snapshot " + expected.ordinal() + ": expected " + expected + ", found " + found);
        }
    }

    private void publish(Branch branch, Published current) {
        Table cables = catalog.load(StoredTable.CABLES);
        ManageSnapshots publication = branch.publication(cables);
        long compacted = Objects.requireNonNull(cables.snapshot(branch.name())).snapshotId();
        Pin.of(cables).stream()
                .filter(pin -> pin.ordinal() == current.ordinal())
                .forEach(pin -> publication.replaceTag(pin.tag(), compacted));
        publication.commit();
    }

    /** Compacts a table whose history nobody reads. */
    void compact(StoredTable stored) {
        Table table = catalog.load(stored);
        if (small(table) > 1) {
            RewriteDataFiles action =
                    SparkActions.get(session).rewriteDataFiles(table).binPack();
            OPTIONS.forEach(action::option);
            action.execute();
        }
    }
}
