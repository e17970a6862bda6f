package org.cablestats.table.row;

import java.util.Comparator;
import java.util.Iterator;
import org.apache.iceberg.Table;
import org.cablestats.packed.Spill;

/** The versions of all stored cables, some 75 bytes each. */
public final class StoredVersions {
    private static final Comparator<StoredVersion> BY_ID =
            Comparator.comparing(version -> version.cable().id());

    private StoredVersions() {}

    /**
     * Those of a line of the table, sorted by id.
     *
     * @param spill open as long as they are read
     */
    public static Iterator<StoredVersion> read(Table cables, String branch, Spill spill) {
        return SortedRows.read(cables, branch, StoredVersion.COLUMNS, BY_ID, StoredPacking::new, spill);
    }
}
