package org.cablestats.report.delivered;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What lies in a folder and in those inside it. No link is followed, and what is looked for is looked up here and not on the disk: no
 * name leads out of the folder.
 *
 * @param entries all but folders, by path relative to the folder
 */
record FolderFiles(Path folder, SortedMap<Path, BasicFileAttributes> entries) {
    /** Looks at every name once. */
    static FolderFiles of(Path folder) {
        SortedMap<Path, BasicFileAttributes> entries = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    entries.put(folder.relativize(file), attributes);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new MachineException("Cannot read " + folder + ": " + Reason.of(e), e);
        }
        return new FolderFiles(folder, entries);
    }

    /** Those of a name, wherever they lie. */
    List<Path> named(String name) {
        return entries.keySet().stream()
                .filter(path -> path.endsWith(name) && isFile(path))
                .toList();
    }

    /** The path below one of these folders that a manifest means; null where it is none. */
    static @Nullable Path inside(Path below, String listed) {
        List<String> steps = Arrays.asList(listed.split("/", -1));
        if (steps.contains("") || steps.contains(".") || steps.contains("..")) {
            return null;
        }
        try {
            return below.resolve(listed);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    boolean isFile(Path path) {
        BasicFileAttributes attributes = entries.get(path);
        return attributes != null && attributes.isRegularFile();
    }

    /** What is there, in words. */
    String described(Path path) {
        BasicFileAttributes attributes = entries.get(path);
        if (attributes == null) {
            return "no file";
        }
        if (attributes.isRegularFile()) {
            return attributes.size() + " bytes";
        }
        return attributes.isSymbolicLink() ? "a symbolic link" : "no regular file";
    }

    /** SHA-256 of a file that is there, 64 hexadecimal digits. */
    String digest(Path path) {
        Path file = folder.resolve(path);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return DigestUtils.sha256Hex(in);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
        }
    }
}
