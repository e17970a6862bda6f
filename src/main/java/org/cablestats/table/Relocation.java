package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.iceberg.exceptions.RuntimeIOException;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.LockWait;
import org.cablestats.table.catalog.ServerStore;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.disk.Sync;

/**
 * Makes the tables of a warehouse that was moved or copied point to where it lies now, with all their snapshots, tags and
 * branches. Data files stay as they are; every other file is written anew, since Iceberg's metadata holds absolute paths.
 *
 * <p>Metadata folders are written beside the old ones, then change places with them, and last the catalog names the new ones, in
 * one step. Up to that step the warehouse is one that was moved, and a second relocation begins again from the old folders; after
 * it, it is whole. No file is changed in place, so that a copy made of hard links leaves its original alone.
 *
 * @param folder as it lies now
 * @param from where the tables lay, as metadata writes it
 * @param into where they lie now
 */
public record Relocation(WarehouseFolder folder, String from, String into) {
    private static final String METADATA = "metadata";
    private static final String NEXT = "metadata.next";
    private static final String BEFORE = "metadata.before";

    /**
     * Relocates a warehouse. What it was moved or copied from is not touched.
     *
     * @return the folder that its tables pointed to; {@code folder} where that was this one
     * @throws UsageException where the folder is missing or is no warehouse, or where a server's catalog belongs to a warehouse that
     *     is still there
     * @throws MachineException where files are missing or cannot be written, or a load is running
     */
    public static Path run(WarehousePlace place, EngineOptions options) {
        if (!place.isLocal()) {
            throw new UsageException(
                    "Cannot relocate warehouse '" + place + "': its tables hold the URIs of their files"
                            + " in a store (expected a folder of this machine; a load of the sources makes one elsewhere)");
        }
        WarehouseFolder moved = WarehouseFolder.anywhere(place, options.catalog());
        Path origin = run(moved);
        if (origin.equals(moved.path())) {
            return place.folder();
        }
        // Makes parquet/ anew.
        Warehouse.open(place, options).close();
        return origin;
    }

    @SuppressWarnings("try") // the lock is held, not used
    private static Path run(WarehouseFolder folder) {
        try (LoadLock lock = folder.lock("relocate", LockWait.NONE)) {
            Relocation relocation = new Relocation(folder, folder.foundLocation(), folder.tablesLocation());
            Path origin = Path.of(WarehouseFolder.homeOf(relocation.from));
            if (relocation.from.equals(relocation.into)) {
                relocation.clean();
                return folder.path();
            }
            if (folder.store() instanceof ServerStore && Files.exists(origin)) {
                throw new UsageException("Cannot relocate warehouse '" + folder.place() + "': its catalog serves '"
                        + origin + "', which is still there (a copy needs a copy of the catalog too, and its original"
                        + " out of the way)");
            }
            relocation.run();
            ParquetFolder.hide(folder);
            return origin;
        } catch (IOException | RuntimeIOException e) {
            throw new MachineException("Cannot relocate warehouse '" + folder.place() + "': " + Reason.of(e), e);
        }
    }

    private void run() throws IOException {
        for (Path metadata : metadataFiles()) {
            write(table(metadata), metadata.getFileName().toString());
        }
        for (Path metadata : metadataFiles()) {
            swap(table(metadata));
        }
        folder.store().rename(location -> into + location.substring(from.length()));
        clean();
    }

    /** The current metadata file of each table, where it lies now. */
    private List<Path> metadataFiles() {
        Path tables = folder.path().resolve("tables");
        return folder.store().metadataLocations().stream()
                .map(location -> location.startsWith(into + "/")
                        ? location.substring(into.length() + 1)
                        : location.substring(from.length() + 1))
                .map(tables::resolve)
                .toList();
    }

    private static Path table(Path metadata) {
        return metadata.resolve("../..").normalize();
    }

    private void clean() throws IOException {
        for (Path metadata : metadataFiles()) {
            FileUtils.deleteDirectory(table(metadata).resolve(NEXT).toFile());
            FileUtils.deleteDirectory(table(metadata).resolve(BEFORE).toFile());
        }
    }

    private void write(Path table, String current) throws IOException {
        FileUtils.deleteDirectory(table.resolve(NEXT).toFile());
        Path source = table.resolve(BEFORE);
        if (!points(source.resolve(current))) {
            // Of an earlier relocation, killed when all but its cleaning was done.
            FileUtils.deleteDirectory(source.toFile());
            source = table.resolve(METADATA);
        }
        if (!points(source.resolve(current))) {
            throw new MachineException("Cannot relocate warehouse '" + folder.place() + "': '"
                    + folder.path().relativize(source.resolve(current)) + "' is missing or points elsewhere than '"
                    + WarehouseFolder.homeOf(from) + "'");
        }
        new MovedMetadata(from, into, source, table.resolve(NEXT)).write(current);
    }

    // A relocation that was killed may have left a folder whose files have the same names, but point here already.
    private boolean points(Path metadata) throws IOException {
        return Files.isRegularFile(metadata) && MovedMetadata.location(metadata).startsWith(from + "/");
    }

    private static void swap(Path table) throws IOException {
        Path metadata = table.resolve(METADATA);
        if (Files.exists(table.resolve(BEFORE))) {
            FileUtils.deleteDirectory(metadata.toFile());
        } else {
            Files.move(metadata, table.resolve(BEFORE), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(table.resolve(NEXT), metadata, StandardCopyOption.ATOMIC_MOVE);
        Sync.folder(table);
    }
}
