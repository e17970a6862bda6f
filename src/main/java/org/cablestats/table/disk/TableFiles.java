package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.iceberg.io.FileIO;
import org.cablestats.store.StoreFolder;
import org.cablestats.store.StoredFile;

/**
 * The files of a table as they lie, here or in a store, known by what metadata call them. Of this machine without what Hadoop's own
 * file system keeps beside each file that it writes, a check sum.
 */
public final class TableFiles {
    private TableFiles() {}

    /** Those below a place, sorted; none where there is no such folder. */
    public static List<StoredFile> below(String location) throws IOException {
        Path folder = Locations.local(location);
        if (folder == null) {
            return StoreFolder.at(location).below("");
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isChecksum(file))
                    .sorted()
                    .map(file -> new StoredFile(
                            Locations.of(file),
                            file.toFile().length(),
                            file.toFile().lastModified()))
                    .toList();
        }
    }

    /** A location written as {@link #below} writes it: metadata of an earlier program may have more slashes. */
    public static String same(String location) {
        Path local = Locations.local(location);
        return local == null ? location : Locations.of(local);
    }

    /** Removes one. */
    public static void remove(String location, FileIO io) throws IOException {
        Path file = Locations.local(location);
        if (file == null) {
            io.deleteFile(location);
        } else {
            Files.delete(file);
            Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
        }
    }

    private static boolean isChecksum(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(".crc");
    }
}
