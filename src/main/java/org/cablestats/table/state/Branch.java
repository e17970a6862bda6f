package org.cablestats.table.state;

import java.util.List;
import org.apache.iceberg.ManageSnapshots;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.CorpusSum;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotSummary;
import org.cablestats.table.snapshot.Unpublished;

/**
 * A load's own line of {@code cables}, or maintenance's: written and audited apart, then shown to readers at once by a
 * fast-forward of the main line. Readers see nothing of it before.
 */
public record Branch(Catalog catalog, String name) {
    /** A new branch at the current state; branches that killed loads left behind are dropped first. */
    public static Branch create(Catalog catalog, String name) {
        Table cables = catalog.load(StoredTable.CABLES);
        Unpublished.remove(cables);
        cables.manageSnapshots().createBranch(name).commit();
        return new Branch(catalog, name);
    }

    /**
     * Adds files, and drops those that they replace, in one step; what the load is and did travels in the snapshot's summary.
     *
     * @param added written by writers of {@code Warehouse.files}
     * @param dropped files of the state that the branch began at
     */
    public void commit(Snapshot snapshot, List<RowFile> added, List<RowFile> dropped) {
        OverwriteFiles change = catalog.load(StoredTable.CABLES).newOverwrite().toBranch(name);
        SnapshotSummary.write(snapshot).forEach(change::set);
        dropped.forEach(file -> change.deleteFile(file.file()));
        added.forEach(file -> change.addFile(file.file()));
        change.commit();
    }

    /** What the branch holds, read back. */
    public CorpusState state() {
        return CorpusSum.read(catalog.load(StoredTable.CABLES), name);
    }

    /** The cables as they are on this branch, as SQL that names them in a {@code FROM} clause. */
    public String cables() {
        return StateSql.of(name);
    }

    /** Shows readers the branch: the commit of the load. */
    public void publish() {
        publication(catalog.load(StoredTable.CABLES)).commit();
    }

    // In one commit, so that a branch is there exactly as long as there is something unpublished.
    public ManageSnapshots publication(Table cables) {
        return cables.manageSnapshots().fastForwardBranch(Catalog.MAIN, name).removeBranch(name);
    }

    /** Forgets the branch, and removes what was written to it. */
    public void drop() {
        Unpublished.remove(catalog.load(StoredTable.CABLES));
    }
}
