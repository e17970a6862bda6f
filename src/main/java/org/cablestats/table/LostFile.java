package org.cablestats.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.fault.MachineException;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A file of a warehouse that is missing or damaged, and what helps.
 *
 * @param file absolute
 * @param why in words
 */
public record LostFile(Path file, String why) {
    /** The data files of a published state that are not there, or not as long as they were written. Reads none. */
    public static List<Path> of(Warehouse warehouse, Snapshot snapshot) {
        Table cables = warehouse.catalog().load(StoredTable.CABLES);
        long state = warehouse.catalog().published(snapshot.ordinal()).snapshotId();
        List<Path> lost = new ArrayList<>();
        for (DataFile needed : RowScan.files(cables.newScan().useSnapshot(state))) {
            Path file = Locations.local(needed.location());
            if (file != null && file.toFile().length() != needed.fileSizeInBytes()) {
                lost.add(file);
            }
        }
        return lost;
    }

    /** The fault that it is. */
    MachineException fault(Throwable cause) {
        return new MachineException("Cannot read '" + file + "': " + why + "; " + remedy(file), cause);
    }

    /** What helps where a file is lost. */
    public static String remedy(Path file) {
        Path cables = Path.of("tables", StoredTable.NAMESPACE.toString(), StoredTable.CABLES.label(), "data");
        Path warehouse = file;
        for (int above = 0; above < 5 && warehouse != null; above++) {
            warehouse = warehouse.getParent();
        }
        if (warehouse == null || !file.startsWith(warehouse.resolve(cables))) {
            return WarehouseFolder.COPY;
        }
        Integer ordinal = newestWithout(file, warehouse);
        return ordinal == null
                ? WarehouseFolder.COPY
                : "'cablestats snapshots rollback " + ordinal
                        + "' goes back to the newest snapshot without it, and a load of the sources brings the rest again";
    }

    /** The newest published state that does not need the file; null where none is known. */
    private static @Nullable Integer newestWithout(Path file, Path warehouse) {
        if (!Files.isRegularFile(warehouse.resolve("catalog.db"))) {
            return null;
        }
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(warehouse, null))) {
            List<Published> states = catalog.published();
            String location = Locations.of(file);
            return states.stream()
                    .filter(state ->
                            RowScan.files(catalog.load(StoredTable.CABLES)
                                            .newScan()
                                            .useSnapshot(state.snapshotId()))
                                    .stream()
                                    .noneMatch(needed -> needed.location().equals(location)))
                    .reduce((earlier, later) -> later)
                    .map(Published::ordinal)
                    .orElse(null);
        } catch (RuntimeException e) {
            // More than one file is lost: of what is left nothing can be promised.
            return null;
        }
    }
}
