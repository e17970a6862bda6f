package org.cablestats.table.maintenance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.OverwriteFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableScan;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.snapshot.SnapshotSummary;

/**
 * Brings an earlier state back as a new snapshot on top of the others, so that what lies between stays readable. The files of
 * that state are still there: none is written, and the whole is one commit.
 */
public final class Restoration {
    private Restoration() {}

    /** Publishes a snapshot that restores another. Only under the load's lock. */
    public static void publish(Warehouse warehouse, Snapshot snapshot) {
        int restored = Objects.requireNonNull(snapshot.restores(), "a snapshot that restores none");
        Table cables = warehouse.catalog().load(StoredTable.CABLES);
        Published target = warehouse.catalog().published(restored);
        Map<String, DataFile> wanted = files(cables.newScan().useSnapshot(target.snapshotId()));
        Map<String, DataFile> present = files(cables.newScan());
        OverwriteFiles overwrite = cables.newOverwrite();
        without(present, wanted).forEach(overwrite::deleteFile);
        without(wanted, present).forEach(overwrite::addFile);
        SnapshotSummary.write(snapshot).forEach(overwrite::set);
        overwrite.commit();
    }

    // With their statistics: the files are entered anew, and without them no reader could pass any over.
    private static Map<String, DataFile> files(TableScan scan) {
        return RowScan.files(scan.includeColumnStats()).stream()
                .collect(Collectors.toMap(DataFile::location, Function.identity()));
    }

    private static List<DataFile> without(Map<String, DataFile> files, Map<String, DataFile> others) {
        return files.entrySet().stream()
                .filter(file -> !others.containsKey(file.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
