package org.cablestats.table.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cablestats.store.StoredFile;

/**
 * The Parquet files that were below a folder; one with several hard links is one.
 *
 * @param files each once
 */
public record DiskUse(Set<DataFile> files) {
    private static final String ENDING = ".parquet";

    /** Copies the set. */
    public DiskUse {
        files = Set.copyOf(files);
    }

    /** Of files of a store, where each has one name. */
    public static DiskUse of(List<StoredFile> stored) {
        return new DiskUse(stored.stream()
                .filter(file -> file.location().endsWith(ENDING))
                .map(file -> new DataFile(file.location(), FileTime.fromMillis(file.modified()), file.bytes()))
                .collect(Collectors.toSet()));
    }

    public static DiskUse of(Path folder) {
        try {
            Look look = new Look();
            Files.walkFileTree(folder, look);
            return new DiskUse(look.files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These files and others. */
    public DiskUse with(DiskUse other) {
        Set<DataFile> all = new HashSet<>(files);
        all.addAll(other.files);
        return new DiskUse(all);
    }

    /** Bytes of the files that are not among others. */
    public long bytesBeside(DiskUse other) {
        return files.stream()
                .filter(file -> !other.files.contains(file))
                .mapToLong(DataFile::bytes)
                .sum();
    }

    /**
     * A file, told from another by what its system knows it by. A system gives the number of a removed file to the next one, so the
     * time is part of it.
     */
    record DataFile(Object key, FileTime modified, long bytes) {}

    private static final class Look extends SimpleFileVisitor<Path> {
        private final Set<DataFile> files = new HashSet<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && file.toString().endsWith(ENDING)) {
                // Systems that have hard links have keys.
                Object key = attributes.fileKey() == null ? file : attributes.fileKey();
                files.add(new DataFile(key, attributes.lastModifiedTime(), attributes.size()));
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file may go while it is looked at: a reader's temporary one. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
