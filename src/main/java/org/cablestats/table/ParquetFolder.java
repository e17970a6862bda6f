package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.disk.Sync;
import org.cablestats.table.snapshot.Published;
import org.jspecify.annotations.Nullable;

/**
 * {@code parquet/}: the current snapshot as plain Parquet for any other reader. A symbolic link to {@code parquet-N/}, N the
 * ordinal of the load, full of hard links to the data files; the folder before it stays until the next load or maintenance, for
 * readers that are in it. The same state in other files, after a compaction, is {@code parquet-N-compact/}.
 */
public record ParquetFolder(WarehouseFolder folder, Catalog catalog) {
    private static final String COMPACT = "-compact";

    /** Shows the current state where it is not shown: a kill between a load's commit and the link's renewal leaves the one before. */
    void mend() {
        List<Published> published = catalog.published();
        if (published.isEmpty() || shows(published.get(published.size() - 1).ordinal())) {
            return;
        }
        try (LoadLock lock = folder.store().lockIfFree("renewal of parquet")) {
            if (lock != null) {
                show();
            }
        }
    }

    private boolean shows(int ordinal) {
        try {
            Path shown = shown();
            // A link that leads nowhere shows nothing.
            return shown != null
                    && Files.isDirectory(link())
                    && (shown.equals(name(ordinal)) || shown.equals(compact(ordinal)));
        } catch (IOException e) {
            throw new MachineException("Cannot read '" + link() + "': " + Reason.of(e), e);
        }
    }

    /** Makes the link show the current state. */
    public void show() {
        List<Published> published = catalog.published();
        int ordinal = published.get(published.size() - 1).ordinal();
        try {
            if (Files.isDirectory(link(), LinkOption.NOFOLLOW_LINKS)) {
                // A copy that followed the link.
                FileUtils.deleteDirectory(link().toFile());
            }
            Path before = shown();
            // What the link shows is never written to: a reader may be in it.
            Path name = name(ordinal).equals(before) ? compact(ordinal) : name(ordinal);
            Path target = folder.path().resolve(name);
            FileUtils.deleteDirectory(target.toFile());
            PlainParquet.write(catalog, ordinal, target, Access.PRIVATE);
            Path next = next();
            Files.deleteIfExists(next);
            Files.createSymbolicLink(next, name);
            // The folder comes first: after a power cut a link never shows less than its state.
            Sync.folder(folder.path());
            Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE);
            Sync.folder(folder.path());
            removeAllBut(name, before);
        } catch (IOException e) {
            throw new MachineException("Cannot renew '" + link() + "': " + Reason.of(e), e);
        }
    }

    /** Removes everything but what the link shows. */
    public void tidy() {
        try {
            Files.deleteIfExists(next());
            Path shown = shown();
            if (shown != null) {
                removeAllBut(shown, null);
            }
        } catch (IOException e) {
            throw new MachineException("Cannot tidy '" + link() + "': " + Reason.of(e), e);
        }
    }

    private @Nullable Path shown() throws IOException {
        return Files.isSymbolicLink(link()) ? Files.readSymbolicLink(link()) : null;
    }

    private Path link() {
        return folder.path().resolve("parquet");
    }

    private Path next() {
        return folder.path().resolve("parquet.next");
    }

    private static Path name(int ordinal) {
        return Path.of("parquet-" + ordinal);
    }

    private static Path compact(int ordinal) {
        return Path.of(name(ordinal) + COMPACT);
    }

    private void removeAllBut(Path shown, @Nullable Path before) throws IOException {
        try (Stream<Path> entries = Files.list(folder.path())) {
            for (Path entry : entries.sorted().toList()) {
                Path name = entry.getFileName();
                boolean kept = name.equals(shown) || name.equals(before);
                if (name.toString().matches("parquet-\\d+(" + COMPACT + ")?") && !kept) {
                    FileUtils.deleteDirectory(entry.toFile());
                }
            }
        }
    }
}
