package org.cablestats.table.maintenance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
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
import org.apache.iceberg.exceptions.RuntimeIOException;
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.store.StoredFile;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.TableFiles;
import org.cablestats.table.schema.StoredTable;

/**
 * Files of a table that no state knows: what a killed load had written. Only under the load's lock: nobody else writes data.
 * Iceberg's own action asks Spark and takes seconds a table; these are a few hundred files.
 */
final class OrphanFiles {
    /** More than that a store of Amazon's kind takes from nobody. */
    private static final Duration STORES_CLOCK = Duration.ofMinutes(15);

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
        List<String> orphans = find();
        try {
            for (String orphan : orphans) {
                TableFiles.remove(orphan, table.io());
            }
            return orphans.size();
        } catch (IOException | RuntimeIOException e) {
            throw new MachineException("Cannot remove what no state knows: " + Reason.of(e), e);
        }
    }

    /**
     * Whether there can be any that were written since the last commit: something stands there that is newer and is not the commit
     * itself. A look at names and dates, where {@link #find} reads what every state knows.
     */
    boolean mayBeNew() {
        TableMetadata current = current();
        Set<String> commit = Set.of(TableFiles.same(current.metadataFileLocation()));
        try {
            return Stream.concat(files("data", commit), files("metadata", commit))
                    .anyMatch(file -> file.modified() >= current.lastUpdatedMillis() - skew());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where they are. */
    List<String> find() {
        table.refresh();
        try {
            Set<String> known = known();
            // A report that marks its snapshot holds no lock. Its metadata can still be committed where they are newer
            // than the newest commit, and never where they are older: they were made from a state that is no longer
            // the last.
            long newest = isMarked ? current().lastUpdatedMillis() - skew() : Long.MAX_VALUE;
            return Stream.concat(
                            files("data", known), files("metadata", known).filter(file -> file.modified() < newest))
                    .map(StoredFile::location)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much the clock that dates files may differ from that of commits. */
    private long skew() {
        return Locations.local(table.location()) == null ? STORES_CLOCK.toMillis() : 0;
    }

    private Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        ReachableFileUtil.metadataFileLocations(table, false).forEach(file -> known.add(TableFiles.same(file)));
        ReachableFileUtil.manifestListLocations(table).forEach(file -> known.add(TableFiles.same(file)));
        ReachableFileUtil.statisticsFilesLocations(table).forEach(file -> known.add(TableFiles.same(file)));
        for (Snapshot snapshot : table.snapshots()) {
            for (ManifestFile manifest : snapshot.allManifests(table.io())) {
                // Most states share most manifests.
                if (known.add(TableFiles.same(manifest.path()))) {
                    addFiles(manifest, known);
                }
            }
        }
        return known;
    }

    private void addFiles(ManifestFile manifest, Set<String> known) throws IOException {
        try (CloseableIterable<DataFile> files = ManifestFiles.read(manifest, table.io(), table.specs())) {
            files.forEach(file -> known.add(TableFiles.same(file.location())));
        }
    }

    private Stream<StoredFile> files(String folder, Set<String> known) throws IOException {
        return TableFiles.below(table.location() + "/" + folder).stream()
                .filter(file -> !known.contains(file.location()));
    }

    private TableMetadata current() {
        return ((HasTableOperations) table).operations().current();
    }
}
