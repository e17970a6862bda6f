package org.cablestats.table;

import java.util.Map;
import org.apache.iceberg.SnapshotRef;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.SparkWriteOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;

/**
 * A load's own line of {@code cables}: written and audited apart, then shown to readers at once by a fast-forward of the main
 * line. Readers see nothing of it before.
 */
public final class Branch {
    private static final String PREFIX = "load_";

    private final SparkSession session;
    private final Catalog catalog;
    private final String name;

    private Branch(SparkSession session, Catalog catalog, String name) {
        this.session = session;
        this.catalog = catalog;
        this.name = name;
    }

    /** A new branch at the current state; branches that killed loads left behind are dropped first. */
    static Branch create(SparkSession session, Catalog catalog, int ordinal) {
        dropLeftOver(catalog);
        Table cables = catalog.load(StoredTable.CABLES);
        String name = PREFIX + ordinal;
        cables.manageSnapshots().createBranch(name).commit();
        return new Branch(session, catalog, name);
    }

    private static void dropLeftOver(Catalog catalog) {
        Table cables = catalog.load(StoredTable.CABLES);
        for (Map.Entry<String, SnapshotRef> reference : cables.refs().entrySet()) {
            if (reference.getValue().isBranch() && reference.getKey().startsWith(PREFIX)) {
                cables.manageSnapshots().removeBranch(reference.getKey()).commit();
            }
        }
    }

    /** Removes the rows whose {@code id} is in a view. Rewrites the files that hold such rows and no other. */
    public void delete(String viewOfIds) {
        session.sql("DELETE FROM " + target() + " WHERE id IN (SELECT id FROM " + viewOfIds + ")");
    }

    /** Adds rows; what the load is and did travels in the snapshot's summary. */
    public void append(Dataset<Row> rows, Snapshot snapshot) {
        var writer = rows.writeTo(target());
        SnapshotSummary.write(snapshot)
                .forEach((key, value) -> writer.option(SparkWriteOptions.SNAPSHOT_PROPERTY_PREFIX + "." + key, value));
        try {
            writer.append();
        } catch (NoSuchTableException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cables as they are on this branch. */
    public Dataset<Row> read() {
        return session.sql("SELECT * FROM " + StoredTable.CABLES.qualified() + " VERSION AS OF '" + name + "'");
    }

    /** Shows readers the branch: the commit of the load. */
    public void publish() {
        catalog.load(StoredTable.CABLES)
                .manageSnapshots()
                .fastForwardBranch(Catalog.MAIN, name)
                .commit();
        drop();
    }

    /** Forgets the branch. */
    public void drop() {
        catalog.load(StoredTable.CABLES).manageSnapshots().removeBranch(name).commit();
    }

    private String target() {
        return StoredTable.CABLES.qualified() + ".branch_" + name;
    }
}
