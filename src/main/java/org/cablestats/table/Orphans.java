package org.cablestats.table;

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
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.fault.MachineException;

/**
 * Files of a table that no state knows: what a killed load had written. Only under the load's lock: nobody else writes data.
 * Iceberg's own action asks Spark and takes seconds a table; these are a few hundred files.
 */
final class Orphans {
    private final Table table;

    Orphans(Table table) {
        this.table = table;
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
            throw new MachineException("Cannot remove what no state knows: " + e.getMessage(), e);
        }
    }

    /** Where they are, sorted. */
    List<Path> find() {
        table.refresh();
        try {
            Path location = path(table.location());
            Set<Path> known = known();
            // A report that marks its snapshot holds no lock. Its metadata can still be committed where they are newer
            // than
            // the newest commit, and never where they are older: they were made from a state that is no longer the
            // last.
            long newestCommit =
                    ((HasTableOperations) table).operations().current().lastUpdatedMillis();
            return Stream.concat(
                            files(location.resolve("data"), known, Long.MAX_VALUE).stream(),
                            files(location.resolve("metadata"), known, newestCommit).stream())
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

    private static List<Path> files(Path folder, Set<Path> known, long olderThan) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isChecksum(file) && !known.contains(file))
                    .filter(file -> file.toFile().lastModified() < olderThan)
                    .sorted()
                    .toList();
        }
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
