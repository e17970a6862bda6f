package org.cablestats.table.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ReachableFileUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.schema.StoredTable;

/**
 * Files of a table that no state knows: what a killed load had written. Only under the load's lock: nobody else writes data.
 * Iceberg's own action asks Spark and takes seconds a table; these are a few hundred files.
 */
final class OrphanFiles {
    private final Table table;

    /** Whether somebody commits to the table without the load's lock: a report that marks its snapshot. */
    private final boolean isMarked;

    OrphanFiles(Catalog catalog, StoredTable stored) {
        this.table = catalog.load(stored);
        this.isMarked = stored == StoredTable.CABLES;
    }

    /**
     * Removes them.
     *
     * @return number of files
     */
    int remove() {
        List<Path> orphans = find();
        try {
            for (Path orphan : orphans) {
                Files.delete(orphan);
                Files.deleteIfExists(checksum(orphan));
            }
            return orphans.size();
        } catch (IOException e) {
            throw new MachineException("Cannot remove what no state knows: " + Reason.of(e), e);
        }
    }

    /**
     * Whether there can be any that were written since the last commit: something stands there that is newer and is not the commit
     * itself. A look at names and dates, where {@link #find} reads what every state knows.
     */
    boolean mayBeNew() {
        TableMetadata current = current();
        Path commit = path(current.metadataFileLocation());
        Path location = path(table.location());
        try {
            for (String folder : List.of("data", "metadata")) {
                if (files(location.resolve(folder), Set.of(commit)).stream()
                        .anyMatch(file -> modified(file) >= current.lastUpdatedMillis())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they are, sorted. */
    List<Path> find() {
        table.refresh();
        try {
            Path location = path(table.location());
            Set<Path> known = known();
            // A report that marks its snapshot holds no lock. Its metadata can still be committed where they are newer
            // than the newest commit, and never where they are older: they were made from a state that is no longer
            // the last.
            long newest = isMarked ? current().lastUpdatedMillis() : Long.MAX_VALUE;
            return Stream.concat(
                            files(location.resolve("data"), known).stream(),
                            files(location.resolve("metadata"), known).stream().filter(file -> modified(file) < newest))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<Path> known() throws IOException {
        Set<Path> known = new HashSet<>();
        ReachableFileUtil.metadataFileLocations(table, false).forEach(file -> known.add(path(file)));
        ReachableFileUtil.manifestListLocations(table).forEach(file -> known.add(path(file)));
        ReachableFileUtil.statisticsFilesLocations(table).forEach(file -> known.add(path(file)));
        for (Snapshot snapshot : table.snapshots()) {
            for (ManifestFile manifest : snapshot.allManifests(table.io())) {
                // Most states share most manifests.
                if (known.add(path(manifest.path()))) {
                    addFiles(manifest, known);
                }
            }
        }
        return known;
    }

    private void addFiles(ManifestFile manifest, Set<Path> known) throws IOException {
        try (CloseableIterable<DataFile> files = ManifestFiles.read(manifest, table.io(), table.specs())) {
            files.forEach(file -> known.add(path(file.location())));
        }
    }

    private static List<Path> files(Path folder, Set<Path> known) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isChecksum(file) && !known.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private TableMetadata current() {
        return ((HasTableOperations) table).operations().current();
    }

    private static long modified(Path file) {
        return file.toFile().lastModified();
    }

    // Hadoop's file system keeps one beside each file that it writes; it goes with the file.
    private static Path checksum(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".crc");
    }

    private static boolean isChecksum(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(".crc");
    }

    private static Path path(String location) {
        return Objects.requireNonNull(Locations.local(location), location);
    }
}
