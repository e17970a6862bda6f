package org.cablestats.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A file that a walk came across.
 *
 * @param path as the walk's start was written
 * @param size bytes
 */
record FoundFile(Path path, long size) {
    /**
     * The files below a folder, sorted by path: one walk, which asks the file system for each file once.
     *
     * @param wanted by path
     */
    static List<FoundFile> below(Path folder, Predicate<Path> wanted) throws IOException {
        List<FoundFile> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (wanted.test(file)) {
                    if (attributes.isRegularFile()) {
                        found.add(new FoundFile(file, attributes.size()));
                    } else if (attributes.isSymbolicLink() && Files.isRegularFile(file)) {
                        found.add(new FoundFile(file, Files.size(file)));
                    }
                }
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(Comparator.comparing(FoundFile::path));
        return found;
    }

    /** Whether a folder does not hide it. */
    static boolean isVisible(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }
}
