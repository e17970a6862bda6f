package org.cablestats.table.catalog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.store.StoreFolder;
import org.cablestats.table.disk.DiskUse;
import org.cablestats.table.disk.FileReaderLock;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.ReaderLock;
import org.cablestats.table.disk.SyncedFileIO;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a warehouse, as it lies.
 *
 * @param place for messages
 * @param files of the place
 * @param path of the folder on this machine, absolute and without symbolic links; of a warehouse in a store what is kept of it here
 * @param store of the catalog
 */
public record WarehouseFolder(WarehousePlace place, WarehouseFiles files, Path path, CatalogStore store) {
    /** What helps against every loss. */
    public static final String COPY = "put it back from a copy, or load the sources into a new warehouse";

    /** What a load leaves that was killed before it had made a warehouse. */
    private static final Set<String> BEGINNINGS =
            Set.of("load.lock", "read.lock", "catalog.db", "catalog.db-journal", "tables");

    /**
     * A folder that holds a warehouse.
     *
     * @param server of the catalog; null where it is in the folder
     * @throws UsageException where it is missing, holds something else, or was moved or copied
     */
    public static WarehouseFolder existing(WarehousePlace given, @Nullable CatalogAddress server) {
        WarehouseFolder folder = anywhere(given, server);
        String found = folder.foundLocation();
        if (found.equals(folder.tablesLocation())) {
            return folder;
        }
        throw new UsageException(
                given.isLocal() && Locations.local(found) != null
                        ? "Cannot open warehouse '" + given + "': it was moved or copied from '" + homeOf(found)
                                + "', where its tables point; cablestats relocate --warehouse " + given
                                + " makes them point here"
                        : "Cannot open warehouse '" + given + "': its catalog serves '" + homeOf(found)
                                + "' (expected a database of its own for each warehouse)");
    }

    /**
     * A folder that holds a warehouse whose tables may point elsewhere.
     *
     * @throws UsageException where it is missing or holds something else
     */
    public static WarehouseFolder anywhere(WarehousePlace given, @Nullable CatalogAddress server) {
        if (!files(given, server).isThere()) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': there is no such folder (cablestats load makes one)");
        }
        WarehouseFolder folder = of(given, server);
        if (folder.store.metadataLocations().isEmpty()) {
            if (folder.hasData(StoredTable.CABLES)) {
                throw new MachineException("Cannot open warehouse '" + given
                        + "': its catalog no longer names the tables that are in it; " + COPY);
            }
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': its catalog names no tables (cablestats load makes them)");
        }
        return folder;
    }

    /** Whether there may be a warehouse in a place: to look closer takes a moment. */
    public static boolean mayBe(WarehousePlace given, @Nullable CatalogAddress server) {
        return files(given, server).isThere();
    }

    /** Whether a path holds no warehouse and nothing else, so that one can be made there. */
    public static boolean isVacant(WarehousePlace given, @Nullable CatalogAddress server) {
        WarehouseFiles files = files(given, server);
        if (server != null && !new ServerStore(server).metadataLocations().isEmpty()) {
            return false;
        }
        List<String> names = files.names();
        if (names.contains("catalog.db")) {
            return BEGINNINGS.containsAll(names)
                    && of(given, null).store.metadataLocations().isEmpty();
        }
        return names.isEmpty() || names.equals(List.of(server == null ? "load.lock" : "tables"));
    }

    /** Makes a vacant folder ready for a warehouse. */
    public static WarehouseFolder make(WarehousePlace given, @Nullable CatalogAddress server) {
        try {
            files(given, server).make();
            WarehouseFolder folder = of(given, server);
            folder.store().make();
            return folder;
        } catch (IOException e) {
            throw new MachineException("Cannot make a warehouse in '" + given + "': " + Reason.of(e), e);
        }
    }

    private static WarehouseFiles files(WarehousePlace given, @Nullable CatalogAddress server) {
        if (server == null && !given.isLocal()) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': catalog.db and its lock need a disk of this"
                            + " machine (expected a catalog on a server: --catalog jdbc:postgresql://HOST/DATABASE)");
        }
        return given.uri() == null ? new LocalFiles(given) : new StoreFiles(StoreFolder.at(given.uri()));
    }

    private static WarehouseFolder of(WarehousePlace given, @Nullable CatalogAddress server) {
        WarehouseFiles files = files(given, server);
        given.prepare();
        Path path = files instanceof LocalFiles local ? local.path() : given.folder();
        return new WarehouseFolder(
                given, files, path, server == null ? new EmbeddedStore(given, path) : new ServerStore(server));
    }

    /** Where the rows of a table are. */
    String data(StoredTable table) {
        return String.join("/", "tables", StoredTable.NAMESPACE.toString(), table.label(), "data");
    }

    /** Whether rows of a table are there; missing before the first. */
    boolean hasData(StoredTable table) {
        return files.has(data(table));
    }

    /** The data files that lie there. */
    public DiskUse use() {
        return files.use();
    }

    /** Shares the lock of readers; waits while maintenance takes files away. Nothing where the warehouse may only be read. */
    public @Nullable ReaderLock reading() {
        return files instanceof StoreFiles && store instanceof ServerStore server
                ? ServerReaderLock.share(server)
                : FileReaderLock.share(readerFile());
    }

    /** The lock of readers for one alone; nothing where somebody shares it. */
    public @Nullable ReaderLock readingAlone() {
        return files instanceof StoreFiles && store instanceof ServerStore server
                ? ServerReaderLock.alone(server)
                : FileReaderLock.alone(readerFile());
    }

    private Path readerFile() {
        return path.resolve("read.lock");
    }

    /** What the program itself does in the store; null where the warehouse is a folder of this machine. */
    public @Nullable StoreFolder remote() {
        return files instanceof StoreFiles elsewhere ? elsewhere.folder() : null;
    }

    /** Properties of Iceberg's catalog, without prefix. */
    public Map<String, String> catalogProperties() {
        Map<String, String> properties = new HashMap<>(store.properties());
        properties.put("jdbc.schema-version", "V1");
        properties.put("io-impl", SyncedFileIO.class.getName());
        properties.put("warehouse", tablesLocation());
        return properties;
    }

    /** Where the tables lie, as Iceberg writes it. */
    public String tablesLocation() {
        return files.location() + "/tables";
    }

    /** Where the tables lie by the catalog's word: elsewhere, where the folder was moved or copied. */
    public String foundLocation() {
        // Iceberg's metadata holds absolute paths: a copy would read, and a load would change, the original.
        String home = tablesLocation();
        return store.metadataLocations().stream()
                .map(location -> location.replaceFirst("/tables/(?!.*/tables/).*", "/tables"))
                .filter(tables -> !tables.equals(home))
                .findFirst()
                .orElse(home);
    }

    /** The warehouse that has its tables in a place, as a path or a URI. */
    public static String homeOf(String tables) {
        Path local = Locations.local(tables);
        return local == null || local.getParent() == null
                ? tables.replaceFirst("/tables$", "")
                : local.getParent().toString();
    }

    /** Takes the lock that a load holds from its first to its last step. */
    public LoadLock lock(String command, LockWait wait) {
        return wait.lock("'" + place + "'", "Cannot change '" + place + "'", store, command);
    }

    /** Takes a lock that is no load's, on a file in the folder; null where another process has it. */
    public @Nullable LoadLock lockIfFree(Path file, String command) {
        return FileLock.takeIfFree(file, LockHolder.current(command));
    }

    /** Removes everything; for a warehouse that could not be made in full. */
    public void remove() {
        try {
            files.remove();
        } catch (IOException e) {
            throw new MachineException("Cannot remove '" + place + "': " + Reason.of(e), e);
        }
    }
}
