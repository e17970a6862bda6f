package org.cablestats.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files and folders others than their owner may use. */
public final class FileModes {
    private FileModes() {}

    /** A folder and all that is in it, where somebody else may use it: mode and relative path. */
    public static List<String> openToOthers(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry :
                    entries.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                String mode = mode(entry);
                if (!mode.endsWith("------")) {
                    found.add(mode + " " + folder.relativize(entry));
                }
            }
        }
        return found;
    }

    /** The mode of a file or folder, as {@code ls} writes it: {@code rw-r-----}. */
    public static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
