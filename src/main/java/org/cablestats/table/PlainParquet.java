package org.cablestats.table;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.TableScan;
import org.cablestats.disk.Access;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.Sync;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.schema.StoredTable;

/**
 * A state as plain Parquet files that any reader understands: a folder a table, {@code cables/cables-00001.parquet}. Hard links to
 * the data files where the file system has them, else copies; both outlive the state.
 */
final class PlainParquet {
    private PlainParquet() {}

    /** Writes the cables of a published state, and the reference tables, which have no history. */
    static void write(Catalog catalog, int ordinal, Path folder, Access readers) throws IOException {
        long snapshotId = catalog.published(ordinal).snapshotId();
        write(catalog.load(StoredTable.CABLES).newScan().useSnapshot(snapshotId), StoredTable.CABLES, folder, readers);
        for (StoredTable table : StoredTable.REFERENCE) {
            write(catalog.load(table).newScan(), table, folder, readers);
        }
        Sync.folder(folder);
    }

    private static void write(TableScan scan, StoredTable table, Path folder, Access readers) throws IOException {
        Path target = folder.resolve(table.label());
        Access.like(folder).makeFolders(target);
        List<String> files =
                RowScan.files(scan).stream().map(DataFile::location).sorted().toList();
        int number = 0;
        for (String file : files) {
            String name = String.format(Locale.ROOT, "%s-%05d.parquet", table.label(), ++number);
            linkOrCopy(Objects.requireNonNull(Locations.local(file), file), target.resolve(name), readers);
        }
        Sync.folder(target);
    }

    /** A link has the mode of its file: where more people shall read it, it takes a copy. */
    private static void linkOrCopy(Path file, Path target, Access readers) throws IOException {
        if (readers.isWiderThan(file)) {
            copy(file, target);
            return;
        }
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | IOException e) {
            // Another file system, or one without hard links: a copy reads the same.
            copy(file, target);
        }
    }

    private static void copy(Path file, Path target) throws IOException {
        try (FileChannel channel = Access.like(target.resolveSibling("")).create(target)) {
            Files.copy(file, Channels.newOutputStream(channel));
            channel.force(true);
        }
    }
}
