package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.cablestats.fault.MachineException;
import org.cablestats.store.StoredFile;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.TableFiles;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Published;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * A file of a warehouse that is missing or damaged, and what helps.
 *
 * @param file absolute path; of a store its URI
 * @param why in words
 * @param remedy in words
 */
public record LostFile(String file, String why, String remedy) {
    /** What helps against every loss. */
    public static final String COPY = WarehouseFolder.COPY;

    /** A file, in whatever warehouse. */
    static LostFile at(String location, String why) {
        Path local = Locations.local(location);
        return new LostFile(
                shown(location), why, local == null ? "'cablestats doctor' says what helps" : remedy(local));
    }

    /** Where data files of a published state are not there, or not as long as they were written. Reads none. */
    public static List<String> of(Warehouse warehouse, Snapshot snapshot) {
        Table cables = warehouse.catalog().load(StoredTable.CABLES);
        Map<String, Long> lengths = lengths(cables);
        List<String> lost = new ArrayList<>();
        for (DataFile needed : files(warehouse.catalog(), cables, snapshot.ordinal())) {
            String location = TableFiles.same(needed.location());
            if (!Objects.equals(lengths.get(location), needed.fileSizeInBytes())) {
                lost.add(location);
            }
        }
        return lost;
    }

    /** As people know a place: the path of one on this machine. */
    public static String shown(String location) {
        Path local = Locations.local(location);
        return local == null ? location : local.toString();
    }

    private static List<DataFile> files(Catalog catalog, Table cables, int ordinal) {
        return RowScan.files(
                cables.newScan().useSnapshot(catalog.published(ordinal).snapshotId()));
    }

    private static Map<String, Long> lengths(Table table) {
        try {
            return TableFiles.below(table.location() + "/data").stream()
                    .collect(Collectors.toMap(StoredFile::location, StoredFile::bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fault that it is. */
    MachineException fault(Throwable cause) {
        return new MachineException("Cannot read '" + file + "': " + why + "; " + remedy, cause);
    }

    /** What helps where a file of this machine is lost. */
    private static String remedy(Path file) {
        Path cables = Path.of("tables", StoredTable.NAMESPACE.toString(), StoredTable.CABLES.label(), "data");
        Path warehouse = file;
        for (int above = 0; above < 5 && warehouse != null; above++) {
            warehouse = warehouse.getParent();
        }
        if (warehouse == null
                || !file.startsWith(warehouse.resolve(cables))
                || !Files.isRegularFile(warehouse.resolve("catalog.db"))) {
            return WarehouseFolder.COPY;
        }
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(warehouse), null))) {
            return remedy(Locations.of(file), catalog);
        } catch (RuntimeException e) {
            // More than one file is lost: of what is left nothing can be promised.
            return WarehouseFolder.COPY;
        }
    }

    /** What helps where a data file of the cables is lost. */
    public static String remedy(String location, Catalog catalog) {
        Integer ordinal = newestWithout(location, catalog);
        return ordinal == null
                ? WarehouseFolder.COPY
                : "'cablestats snapshots rollback " + ordinal
                        + "' goes back to the newest snapshot without it, and a load of the sources brings the rest again";
    }

    /** The newest published state that does not need the file; null where none is known. */
    private static @Nullable Integer newestWithout(String location, Catalog catalog) {
        Table cables = catalog.load(StoredTable.CABLES);
        return catalog.published().stream()
                .map(Published::ordinal)
                .filter(ordinal -> files(catalog, cables, ordinal).stream()
                        .noneMatch(needed -> TableFiles.same(needed.location()).equals(location)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
