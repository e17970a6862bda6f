package org.cablestats.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Where the index of a warehouse lies: {@code search/index}, in a folder of its own, so that whoever keeps the tables has nothing to do
 * with it. It is whole or not there: made in {@code search/index.part} and moved, and followed to later states by Lucene's own commits.
 *
 * @param path of {@code search}
 */
public record IndexFolder(Path path) {
    /** Kept, as one that nobody keeps forgets its level. On a Java of other years than its own, Lucene tells of it at every start. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    Path index() {
        return path.resolve("index");
    }

    /** Makes the folder, for whoever may read the warehouse. */
    public void make() {
        reading(() -> {
            Access.like(path.resolveSibling("")).makeFolders(path);
            return path;
        });
    }

    /** Gives what Lucene wrote, by the umask alone, to whoever may read the warehouse. */
    void giveAccess(Path index) throws IOException {
        Access access = Access.like(path.resolveSibling(""));
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                access.give(file);
            }
        }
    }

    /** The index as it is now; null where there is none that this program can read. */
    public @Nullable IndexedPassages open() {
        try {
            DirectoryReader reader = reader();
            if (reader == null) {
                return null;
            }
            IndexState state = IndexState.read(reader.getIndexCommit().getUserData());
            if (state == null) {
                reader.close();
                return null;
            }
            return new IndexedPassages(this, state, reader);
        } catch (IOException e) {
            throw fault(e);
        }
    }

    /** Nothing where no index is, or one of another version of Lucene, or of somebody who lets nobody else read it. */
    private @Nullable DirectoryReader reader() throws IOException {
        if (!Files.isDirectory(index())) {
            return null;
        }
        try {
            return DirectoryReader.open(FSDirectory.open(index()));
        } catch (IndexNotFoundException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | AccessDeniedException e) {
            return null;
        }
    }

    /** An empty folder to make an index in. What a killed run left there is removed. */
    Path part() throws IOException {
        Path part = path.resolve("index.part");
        FileUtils.deleteDirectory(part.toFile());
        Access.like(path).makeFolders(part);
        return part;
    }

    /** Puts what was made there in the place of what was there before. */
    void take(Path part) throws IOException {
        FileUtils.deleteDirectory(index().toFile());
        Files.move(part, index());
    }

    /** Reads or writes the index. */
    <T> T reading(Work<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw fault(e);
        } catch (UncheckedIOException e) {
            throw fault(Objects.requireNonNull(e.getCause()));
        }
    }

    private MachineException fault(IOException e) {
        return new MachineException(
                "Cannot use the index in '" + path + "': " + Reason.of(e) + " (cablestats index --anew makes it again)",
                e);
    }

    /** What may fail on a disk. */
    interface Work<T> {
        T get() throws IOException;
    }
}
