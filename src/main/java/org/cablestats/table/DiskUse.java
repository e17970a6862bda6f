package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/** How many bytes the Parquet files below a folder take; one with several hard links counts once. */
final class DiskUse extends SimpleFileVisitor<Path> {
    private final Set<Object> seen = new HashSet<>();
    private long bytes;

    private DiskUse() {}

    static long of(Path folder) {
        try {
            DiskUse use = new DiskUse();
            Files.walkFileTree(folder, use);
            return use.bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // Systems that have hard links have keys.
        boolean counts = attributes.isRegularFile() && file.toString().endsWith(".parquet");
        if (counts && (attributes.fileKey() == null || seen.add(attributes.fileKey()))) {
            bytes += attributes.size();
        }
        return FileVisitResult.CONTINUE;
    }

    /** A file may go while it is looked at: a reader's temporary one. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }
}
