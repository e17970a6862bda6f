package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.fault.MachineException;

/**
 * {@code parquet/}: the current snapshot as plain Parquet for any other reader. A symbolic link to {@code parquet-N/}, N the
 * ordinal of the load, full of hard links to the data files; the folder before it stays until the next load, for readers that
 * are in it.
 */
final class ParquetFolder {
    private static final List<StoredTable> TABLES =
            List.of(StoredTable.CABLES, StoredTable.POSTS, StoredTable.TAGS, StoredTable.TOPICS);

    private final Path warehouse;
    private final Catalog catalog;

    ParquetFolder(Path warehouse, Catalog catalog) {
        this.warehouse = warehouse;
        this.catalog = catalog;
    }

    /** Whether the link shows the state of this load. */
    boolean shows(int ordinal) {
        try {
            return Files.isSymbolicLink(link())
                    && Files.readSymbolicLink(link()).equals(Path.of(name(ordinal)));
        } catch (IOException e) {
            throw new MachineException("Cannot read '" + link() + "': " + e.getMessage(), e);
        }
    }

    /** Makes the link show the state of this load. */
    void show(int ordinal) {
        try {
            if (Files.isDirectory(link(), LinkOption.NOFOLLOW_LINKS)) {
                // A copy that followed the link.
                Folders.remove(link());
            }
            Path before = Files.isSymbolicLink(link()) ? Files.readSymbolicLink(link()) : null;
            Path folder = warehouse.resolve(name(ordinal));
            Folders.remove(folder);
            for (StoredTable table : TABLES) {
                link(table, Files.createDirectories(folder.resolve(table.label())));
                Sync.folder(folder.resolve(table.label()));
            }
            Sync.folder(folder);
            Path next = warehouse.resolve("parquet.next");
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, Path.of(name(ordinal)));
            // The folder comes first: after a power cut a link never shows less than its state.
            Sync.folder(warehouse);
            Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(warehouse);
            removeAllBut(ordinal, before);
        } catch (IOException e) {
            throw new MachineException("Cannot renew '" + link() + "': " + e.getMessage(), e);
        }
    }

    private Path link() {
        return warehouse.resolve("parquet");
    }

    private static String name(int ordinal) {
        return "parquet-" + ordinal;
    }

    private void link(StoredTable stored, Path folder) throws IOException {
        Table table = catalog.load(stored);
        try (CloseableIterable<FileScanTask> tasks = table.newScan().planFiles()) {
            List<String> files = Stream.of(tasks)
                    .flatMap(scan -> java.util.stream.StreamSupport.stream(scan.spliterator(), false))
                    .map(task -> {
                        if (!task.deletes().isEmpty()) {
                            throw new IllegalStateException("Cannot link "
                                    + task.file().location() + ": rows of it are deleted by another file");
                        }
                        return task.file().location();
                    })
                    .sorted()
                    .toList();
            int number = 0;
            for (String file : files) {
                Path target = folder.resolve(String.format(Locale.ROOT, "%s-%05d.parquet", stored.label(), ++number));
                linkOrCopy(Objects.requireNonNull(Locations.local(file), file), target);
            }
        }
    }

    private static void linkOrCopy(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without hard links: a copy reads the same.
            Files.copy(file, target);
            Sync.file(target);
        }
    }

    private void removeAllBut(int ordinal, @org.jspecify.annotations.Nullable Path before) throws IOException {
        try (Stream<Path> entries = Files.list(warehouse)) {
            for (Path entry : entries.sorted().toList()) {
                Path name = entry.getFileName();
                boolean kept = name.equals(Path.of(name(ordinal))) || name.equals(before);
                if (name.toString().matches("parquet-\\d+") && !kept) {
                    Folders.remove(entry);
                }
            }
        }
    }
}
