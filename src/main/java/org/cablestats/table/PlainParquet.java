package org.cablestats.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.iceberg.DataFile;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableScan;
import org.cablestats.disk.Access;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.disk.Sync;
import org.cablestats.table.row.RowScan;
import org.cablestats.table.row.RowsFile;
import org.cablestats.table.schema.RowShape;
import org.cablestats.table.schema.SnapshotRow;
import org.cablestats.table.schema.StoredTable;

/**
 * A state as plain Parquet files that any reader understands: a folder a table, {@code cables/cables-00001.parquet}. Hard links to
 * the data files where the file system has them, else copies, as of a warehouse in a store; both outlive the state. A table without rows is a file without rows.
 */
record PlainParquet(Catalog catalog, Path folder, Access readers) {
    /** Files in the order in which they came into the table: their names are random. */
    private static final Comparator<DataFile> IN_ORDER =
            Comparator.comparing(DataFile::fileSequenceNumber).thenComparing(DataFile::location);

    /** The files of a state, in that order. */
    static List<String> locations(TableScan scan) {
        return RowScan.files(scan).stream()
                .sorted(IN_ORDER)
                .map(DataFile::location)
                .toList();
    }

    /** Writes the cables of a published state, and the other tables as they are now. */
    void write(int ordinal, List<StoredTable> others) throws IOException {
        Table cables = catalog.load(StoredTable.CABLES);
        write(
                StoredTable.CABLES,
                cables,
                cables.newScan().useSnapshot(catalog.published(ordinal).snapshotId()));
        write(others);
    }

    /** Writes other tables as they are now; gives the file that cables are for. */
    Path writeWithoutCables(List<StoredTable> others) throws IOException {
        write(others);
        return file(made(StoredTable.CABLES.label()), 1);
    }

    private void write(List<StoredTable> others) throws IOException {
        for (StoredTable other : others) {
            Table table = catalog.load(other);
            write(other, table, table.newScan());
        }
        Sync.folder(folder);
    }

    private void write(StoredTable stored, Table table, TableScan scan) throws IOException {
        Path target = made(stored.label());
        List<String> files = locations(scan);
        int number = 0;
        for (String file : files) {
            Path source = Locations.local(file);
            Path next = file(target, ++number);
            if (source == null) {
                copy(table.io().newInputFile(file).newStream(), next);
            } else {
                linkOrCopy(source, next);
            }
        }
        if (files.isEmpty()) {
            RowsFile.write(table.io().newOutputFile(location(target)), table.schema(), List.of());
        }
        Sync.folder(target);
    }

    /** Writes which state it is, as a table of one row. */
    void write(SnapshotRow snapshot) throws IOException {
        RowShape<SnapshotRow> shape = RowShape.of(SnapshotRow.class);
        RowsFile.write(
                catalog.load(StoredTable.CABLES).io().newOutputFile(location(made("snapshot"))),
                shape.schema(),
                List.of(shape.row(snapshot)));
        Sync.folder(folder);
    }

    private Path made(String table) throws IOException {
        Path target = folder.resolve(table);
        Access.like(folder).makeFolders(target);
        return target;
    }

    private static Path file(Path target, int number) {
        return target.resolve(String.format(Locale.ROOT, "%s-%05d.parquet", target.getFileName(), number));
    }

    private static String location(Path target) {
        return Locations.of(file(target, 1).toAbsolutePath());
    }

    /** A link has the mode of its file: where more people shall read it, it takes a copy. */
    private void linkOrCopy(Path file, Path target) throws IOException {
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
        copy(Files.newInputStream(file), target);
    }

    private static void copy(InputStream opened, Path target) throws IOException {
        try (InputStream in = opened;
                FileChannel channel = Access.like(target.resolveSibling("")).create(target)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }
}
