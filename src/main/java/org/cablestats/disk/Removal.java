package org.cablestats.disk;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Removes what is in a folder, but one file and the folder itself, while others may remove it, too. Follows no link. */
final class Removal extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Path kept;

    Removal(Path folder, Path kept) {
        this.folder = folder;
        this.kept = kept;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (!file.equals(kept)) {
            Files.deleteIfExists(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path entry, @Nullable IOException fault) throws IOException {
        if (!entry.equals(folder)) {
            try {
                Files.deleteIfExists(entry);
            } catch (DirectoryNotEmptyException ignored) {
                // Something was written into it meanwhile: the next run removes it.
                return FileVisitResult.CONTINUE;
            }
        }
        return FileVisitResult.CONTINUE;
    }
}
