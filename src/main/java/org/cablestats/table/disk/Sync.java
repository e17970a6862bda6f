package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cablestats.disk.Access;

/**
 * Puts files and folders where a power cut leaves them. A file needs two syncs: of its bytes, and of the folder that names it.
 */
public final class Sync {
    private Sync() {}

    /** The bytes of a file. */
    public static void file(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The names in a folder. */
    public static void folder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Makes a folder and those above it that are missing; each is named durably in the one above. */
    public static void makeFolders(Path folder, Access access) throws IOException {
        Deque<Path> naming = new ArrayDeque<>();
        Path above = folder.toAbsolutePath();
        while (!Files.exists(above) && above.getParent() != null) {
            above = above.getParent();
            naming.push(above);
        }
        access.makeFolders(folder);
        for (Path each : naming) {
            folder(each);
        }
    }
}
