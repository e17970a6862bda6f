package org.cablestats.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.disk.Sync;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Published;
import org.jspecify.annotations.Nullable;

/**
 * {@code parquet/}: the current snapshot as plain Parquet for any other reader, with the tables beside the cables. A symbolic link to
 * {@code parquet-N-C/}, N the ordinal of the load and C the number of commits that made the tables what they are, full of hard links
 * to the data files; the folder before it stays until the next one, or maintenance, for readers that are in it.
 */
record ParquetFolder(WarehouseFolder folder, Catalog catalog) implements PlainState {
    private static final String LINK = "parquet";

    /** A program before this one counted no commits, and had {@code parquet-N-compact}. */
    private static final Pattern NAME = Pattern.compile("parquet-\\d+(-\\w+)?");

    @Override
    public void mend() {
        Published current = PlainState.current(catalog);
        if (current == null || shows(name(current)) || !Files.isWritable(folder.path())) {
            return;
        }
        try (LoadLock lock = folder.store().lockIfFree("renewal of parquet")) {
            if (lock != null) {
                show();
            }
        }
    }

    @Override
    public void show() {
        Published current = PlainState.current(catalog);
        if (current != null && !shows(name(current))) {
            try {
                show(current);
            } catch (IOException e) {
                throw new MachineException("Cannot renew '" + link() + "': " + Reason.of(e), e);
            }
        }
    }

    private Path name(Published current) {
        return Path.of("parquet-" + current.ordinal() + "-" + catalog.commits());
    }

    private boolean shows(Path name) {
        try {
            // A link that leads nowhere shows nothing.
            return Files.isDirectory(link()) && name.equals(shown());
        } catch (IOException e) {
            throw new MachineException("Cannot read '" + link() + "': " + Reason.of(e), e);
        }
    }

    private void show(Published current) throws IOException {
        if (Files.isDirectory(link(), LinkOption.NOFOLLOW_LINKS)) {
            // A copy that followed the link.
            FileUtils.deleteDirectory(link().toFile());
        }
        Path before = shown();
        Path name = name(current);
        write(current, folder.path().resolve(name));
        Path next = next();
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, name);
        // The folder comes first: after a power cut a link never shows less than its state.
        Sync.folder(folder.path());
        Files.move(next, link(), StandardCopyOption.ATOMIC_MOVE);
        Sync.folder(folder.path());
        removeAllBut(name, before);
    }

    private void write(Published current, Path target) throws IOException {
        FileUtils.deleteDirectory(target.toFile());
        PlainParquet plain = new PlainParquet(catalog, target, Access.PRIVATE);
        plain.write(current.ordinal(), StoredTable.BESIDE_CABLES);
        plain.write(catalog.row(current.state()));
    }

    /** Shows nothing of a copy, whose files are no links: the next command shows the state anew. */
    static void hide(WarehouseFolder folder) throws IOException {
        Path link = folder.path().resolve(LINK);
        if (Files.isSymbolicLink(link)) {
            Files.delete(link);
        }
    }

    /** Removes everything but what the link shows. */
    @Override
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
        return folder.path().resolve(LINK);
    }

    private Path next() {
        return folder.path().resolve("parquet.next");
    }

    private void removeAllBut(Path shown, @Nullable Path before) throws IOException {
        try (Stream<Path> entries = Files.list(folder.path())) {
            for (Path entry : entries.sorted().toList()) {
                Path name = entry.getFileName();
                boolean kept = name.equals(shown) || name.equals(before);
                if (NAME.matcher(name.toString()).matches() && !kept) {
                    FileUtils.deleteDirectory(entry.toFile());
                }
            }
        }
    }
}
