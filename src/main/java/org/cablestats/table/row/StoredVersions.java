package org.cablestats.table.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.packed.MergedRuns;
import org.cablestats.packed.PackedList;

/** The versions of all stored cables, some 75 bytes each, sorted by id. */
public final class StoredVersions {
    private static final Comparator<StoredVersion> BY_ID =
            Comparator.comparing(version -> version.cable().id());

    /** Those of each file, sorted. */
    private final List<PackedList<StoredVersion>> files;

    private StoredVersions(List<PackedList<StoredVersion>> files) {
        this.files = files;
    }

    /** Reads those of a line of the table, its files side by side. */
    public static StoredVersions read(Table cables, String branch) {
        RowScan scan = RowScan.of(cables, StoredVersion.COLUMNS);
        return new StoredVersions(scan.files(branch).parallelStream()
                .map(file -> read(scan, file))
                .toList());
    }

    private static PackedList<StoredVersion> read(RowScan scan, DataFile file) {
        RowFile shared = new RowFile(file);
        List<StoredVersion> versions = new ArrayList<>();
        scan.forEachRow(file, row -> versions.add(StoredVersion.of(shared, row)));
        versions.sort(BY_ID);
        return PackedList.of(versions.iterator(), new StoredPacking(shared));
    }

    /** All of them. */
    public Iterator<StoredVersion> byId() {
        return MergedRuns.of(files.stream().map(List::iterator).toList(), BY_ID);
    }
}
