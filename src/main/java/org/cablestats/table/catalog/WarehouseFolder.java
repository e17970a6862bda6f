package org.cablestats.table.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Permission;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.Sync;
import org.cablestats.table.disk.SyncedFileIO;
import org.cablestats.table.schema.StoredTable;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a warehouse, as it lies on disk.
 *
 * @param given path as the user wrote it, for messages
 * @param path absolute, without symbolic links
 * @param store of the catalog
 */
public record WarehouseFolder(Path given, Path path, CatalogStore store) {
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
    public static WarehouseFolder existing(Path given, @Nullable CatalogAddress server) {
        WarehouseFolder folder = anywhere(given, server);
        String home = folder.tablesLocation();
        String found = folder.foundLocation();
        if (!found.equals(home)) {
            throw new UsageException("Cannot open warehouse '" + given + "': it was moved or copied from '"
                    + folderOf(found) + "', where its tables point; cablestats relocate --warehouse " + given
                    + " makes them point here");
        }
        return folder;
    }

    /**
     * A folder that holds a warehouse whose tables may point elsewhere.
     *
     * @throws UsageException where it is missing or holds something else
     */
    public static WarehouseFolder anywhere(Path given, @Nullable CatalogAddress server) {
        if (!Files.isDirectory(given)) {
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': there is no such folder (cablestats load makes one)");
        }
        WarehouseFolder folder = of(given, server);
        if (folder.store.metadataLocations().isEmpty()) {
            if (Files.exists(folder.data(StoredTable.CABLES))) {
                throw new MachineException("Cannot open warehouse '" + given
                        + "': its catalog no longer names the tables that are in it; " + COPY);
            }
            throw new UsageException(
                    "Cannot open warehouse '" + given + "': its catalog names no tables (cablestats load makes them)");
        }
        return folder;
    }

    /** Whether a path holds no warehouse and nothing else, so that one can be made there. */
    public static boolean isVacant(Path given, @Nullable CatalogAddress server) {
        boolean known =
                server != null && !new ServerStore(server).metadataLocations().isEmpty();
        if (known || !Files.exists(given)) {
            return !known;
        }
        List<String> names = names(given);
        if (names.contains("catalog.db")) {
            return BEGINNINGS.containsAll(names)
                    && of(given, null).store.metadataLocations().isEmpty();
        }
        return names.isEmpty() || names.equals(List.of(server == null ? "load.lock" : "tables"));
    }

    private static List<String> names(Path given) {
        try (Stream<Path> entries = Files.list(given)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UsageException("Cannot make a warehouse in '" + given + "': it is no folder that can be read", e);
        }
    }

    /** Makes a vacant folder ready for a warehouse. */
    public static WarehouseFolder make(Path given, @Nullable CatalogAddress server) {
        Permission.verifyFolder(given);
        try {
            Sync.makeFolders(given, Access.asked());
            WarehouseFolder folder = of(given, server);
            folder.store().make();
            return folder;
        } catch (IOException e) {
            throw new MachineException("Cannot make a warehouse in '" + given + "': " + Reason.of(e), e);
        }
    }

    private static WarehouseFolder of(Path given, @Nullable CatalogAddress server) {
        try {
            Path path = given.toRealPath();
            return new WarehouseFolder(
                    given, path, server == null ? new EmbeddedStore(given, path) : new ServerStore(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the rows of a table are; missing before the first. */
    Path data(StoredTable table) {
        return path.resolve(Path.of("tables", StoredTable.NAMESPACE.toString(), table.label(), "data"));
    }

    public Path readerFile() {
        return path.resolve("read.lock");
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
        return Locations.of(path.resolve("tables"));
    }

    /** Where the tables lie by the catalog's word: elsewhere, where the folder was moved or copied. */
    public String foundLocation() {
        // Iceberg's metadata holds absolute paths: a copy would read, and a load would change, the original.
        return store.metadataLocations().stream()
                .map(location -> location.replaceFirst("/tables/(?!.*/tables/).*", "/tables"))
                .filter(tables -> !tables.equals(tablesLocation()))
                .findFirst()
                .orElse(tablesLocation());
    }

    /** The warehouse that has its tables in a place. */
    public static Path folderOf(String tables) {
        Path local = Locations.local(tables);
        return local == null || local.getParent() == null ? Path.of(tables) : local.getParent();
    }

    /** Takes the lock that a load holds from its first to its last step. */
    public LoadLock lock(String command, LockWait wait) {
        return wait.lock("'" + given + "'", "Cannot change '" + given + "'", store, command);
    }

    /** Takes a lock that is no load's, on a file in the folder; null where another process has it. */
    public @Nullable LoadLock lockIfFree(Path file, String command) {
        return FileLock.takeIfFree(file, LockHolder.current(command));
    }

    /** Removes everything; for a warehouse that could not be made in full. */
    public void remove() {
        try {
            FileUtils.deleteDirectory(path.toFile());
        } catch (IOException e) {
            throw new MachineException("Cannot remove '" + given + "': " + Reason.of(e), e);
        }
    }
}
