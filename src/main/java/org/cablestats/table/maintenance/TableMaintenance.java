package org.cablestats.table.maintenance;

import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.iceberg.Table;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.disk.DiskUse;
import org.cablestats.table.disk.ReaderLock;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Retention;
import org.cablestats.table.snapshot.SnapshotExpiry;
import org.cablestats.table.snapshot.Unpublished;

/** Keeps a warehouse small and quick. Only under the load's lock. */
public record TableMaintenance(Warehouse warehouse) {
    /** Removes what a killed load left behind: what it had kept of its input, its branch and the files that it had written. */
    public void clean() {
        // What another account's load has left stays until one of its own: this one needs none of it.
        FileUtils.deleteQuietly(warehouse.stage().toFile());
        Table cables = cables();
        if (!Unpublished.branches(cables).isEmpty()) {
            // The branch goes with the last commit, so that a kill in here leaves the sign that there is something to
            // clean.
            remove(StoredTable.CABLES);
            Unpublished.remove(cables);
            // Metadata of a commit that did not come about are older than the last one only now.
            remove(StoredTable.CABLES);
        }
        // Beside the cables no branch says that a load was killed.
        StoredTable.BESIDE_CABLES.stream()
                .filter(table -> new OrphanFiles(catalog(), table).mayBeNew())
                .forEach(this::remove);
    }

    private int remove(StoredTable table) {
        return new OrphanFiles(catalog(), table).remove();
    }

    /** What {@link #run} would do. Looks and changes nothing. */
    public MaintenanceSummary plan(Retention retention) {
        Table cables = cables();
        List<Published> published = catalog().published();
        List<Published> expired = new SnapshotExpiry(cables, published).states(retention);
        int orphans = 0;
        for (StoredTable table : StoredTable.values()) {
            orphans += new OrphanFiles(catalog(), table).find().size();
        }
        return new MaintenanceSummary(
                RowScan.files(cables).size(),
                null,
                Unpublished.branches(cables).size(),
                ordinals(expired),
                Pin.of(cables),
                orphans,
                null,
                null,
                false);
    }

    /**
     * Compacts small files, lets states expire and removes what no state needs, in an order that a kill may break off at any
     * moment. Every published state must have its row in the table {@code loads}, which outlives it.
     */
    public MaintenanceSummary run(Retention retention) {
        WarehouseFolder folder = warehouse.folder();
        DiskUse before = folder.use();
        int files = RowScan.files(cables()).size();
        int branches = Unpublished.remove(cables());
        compact();
        DiskUse compacted = folder.use();
        Removal removal = warehouse.withoutReading(() -> remove(retention));
        DiskUse after = folder.use();
        return new MaintenanceSummary(
                files,
                RowScan.files(cables()).size(),
                branches,
                removal.expired(),
                Pin.of(cables()),
                removal.orphans(),
                compacted.bytesBeside(before),
                before.with(compacted).bytesBeside(after),
                removal.readers());
    }

    private void compact() {
        Compaction compaction = new Compaction(warehouse.session(), catalog());
        List<Published> published = catalog().published();
        if (!published.isEmpty()) {
            compaction.compactCables(published.get(published.size() - 1));
        }
        StoredTable.BESIDE_CABLES.forEach(compaction::compact);
        warehouse.publishParquet();
    }

    private Removal remove(Retention retention) {
        try (ReaderLock alone = warehouse.folder().readingAlone()) {
            if (alone == null) {
                return new Removal(List.of(), 0, true);
            }
            List<Published> published = catalog().published();
            SnapshotExpiry expiry = new SnapshotExpiry(cables(), published);
            List<Published> expired = expiry.states(retention);
            expiry.take(expired);
            int orphans = 0;
            for (StoredTable stored : StoredTable.values()) {
                if (stored != StoredTable.CABLES) {
                    SnapshotExpiry.takeHistory(catalog().load(stored));
                }
                orphans += remove(stored);
            }
            warehouse.plainState().tidy();
            return new Removal(ordinals(expired), orphans, false);
        }
    }

    private Catalog catalog() {
        return warehouse.catalog();
    }

    private Table cables() {
        return catalog().load(StoredTable.CABLES);
    }

    private static List<Integer> ordinals(List<Published> states) {
        return states.stream().map(Published::ordinal).toList();
    }

    private record Removal(List<Integer> expired, int orphans, boolean readers) {}
}
