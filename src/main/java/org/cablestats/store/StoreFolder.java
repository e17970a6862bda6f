package org.cablestats.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;

/** A folder of a store, there or not: an object store knows no folders, only names that begin alike. */
public final class StoreFolder {
    private final String given;
    private final FileSystem store;
    private final Path root;

    private StoreFolder(String given, FileSystem store, Path root) {
        this.given = given;
        this.store = store;
        this.root = root;
    }

    /**
     * A folder by its URI.
     *
     * @throws org.cablestats.fault.UsageException where no library knows such a store, or none can have that name
     * @throws MachineException where the store cannot be reached
     */
    public static StoreFolder at(String uri) {
        Path path = new Path(uri);
        try {
            FileSystem store = Stores.of(path, StoreSettings.configuration());
            return new StoreFolder(uri, store, store.makeQualified(path));
        } catch (IOException e) {
            throw new MachineException("Cannot reach '" + uri + "': " + Reason.of(e), e);
        }
    }

    /** Where it lies, as Hadoop writes it in full. */
    public String location() {
        return root.toString();
    }

    private Path place(String relative) {
        return relative.isEmpty() ? root : new Path(root, relative);
    }

    /** Whether something lies at a place in it. */
    public boolean exists(String relative) {
        return reached(() -> store.exists(place(relative)));
    }

    /** Names of what lies in it, sorted; none where there is no such folder. */
    public List<String> names() {
        return reached(() -> {
            try {
                return Arrays.stream(store.listStatus(root))
                        .map(status -> status.getPath().getName())
                        .sorted()
                        .toList();
            } catch (FileNotFoundException e) {
                return List.of();
            }
        });
    }

    /** All files at or below a place in it, sorted by location; none where nothing is there. */
    public List<StoredFile> below(String relative) {
        return reached(() -> {
            List<StoredFile> files = new ArrayList<>();
            try {
                RemoteIterator<LocatedFileStatus> found = store.listFiles(place(relative), true);
                while (found.hasNext()) {
                    LocatedFileStatus file = found.next();
                    files.add(new StoredFile(file.getPath().toString(), file.getLen(), file.getModificationTime()));
                }
            } catch (FileNotFoundException e) {
                return List.of();
            }
            files.sort(Comparator.comparing(StoredFile::location));
            return List.copyOf(files);
        });
    }

    /** Removes what lies at a place in it, and all below. */
    public void remove(String relative) {
        reached(() -> store.delete(place(relative), true));
    }

    /** A small text; empty where there is none. */
    public String read(String relative) {
        return reached(() -> {
            try (FSDataInputStream in = store.open(place(relative))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (FileNotFoundException e) {
                return "";
            }
        });
    }

    /**
     * Writes a small text in place of another. An object store shows the one or the other, never a part.
     *
     * @throws IOException where it cannot be written
     */
    public void write(String relative, String text) throws IOException {
        try (FSDataOutputStream out = store.create(place(relative), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private <T> T reached(Asked<T> asked) {
        try {
            return asked.answer();
        } catch (IOException e) {
            throw new MachineException("Cannot reach '" + given + "': " + Reason.of(e), e);
        }
    }

    private interface Asked<T> {
        T answer() throws IOException;
    }

    @Override
    public String toString() {
        return given;
    }
}
