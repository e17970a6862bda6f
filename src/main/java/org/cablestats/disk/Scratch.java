package org.cablestats.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.UUID;

/**
 * A folder of this run's own, below the one for temporary files: the engine's blocks and the native libraries that SQLite and
 * others unpack lie there, under a name that nobody can guess, for the owner alone. It is gone when the process ends. A killed
 * process leaves it, with a lock that nobody holds any more: so the next run knows it, and removes it.
 */
public record Scratch(Path folder, UserPrincipal user, FileChannel lock) {
    static final String PREFIX = "cablestats-";
    static final String LOCK = "lock";

    private static final String PLACE = "java.io.tmpdir";

    /**
     * Makes the folder, and removes it when the process ends. Must be called before anything asks for a temporary file: Java
     * and the libraries read the place once. From Java 20 on Java itself reads it before the program begins, so the launcher
     * makes the folder and names it as the place, and it is taken as it is.
     */
    public static void open() {
        Path place = Path.of(System.getProperty(PLACE));
        try {
            Scratch scratch = isMadeByLauncher(place) ? take(place) : make(place);
            System.setProperty(PLACE, scratch.folder.toString());
            Runtime.getRuntime().addShutdownHook(new Thread(scratch::end, "scratch"));
        } catch (IOException ignored) {
            // On a machine that may only be read most commands need no temporary file; one that does says so itself.
            return;
        }
    }

    private static boolean isMadeByLauncher(Path place) {
        return place.getFileName() != null
                && place.getFileName().toString().startsWith(PREFIX)
                && Files.isDirectory(place)
                && !Files.exists(place.resolve(LOCK));
    }

    private static Scratch make(Path place) throws IOException {
        Path folder = place.resolve(PREFIX + UUID.randomUUID());
        Access.PRIVATE.makeFolder(folder);
        return take(folder);
    }

    private static Scratch take(Path folder) throws IOException {
        FileChannel lock =
                Access.PRIVATE.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var unused = lock.lock();
        return new Scratch(folder, Files.getOwner(folder), lock);
    }

    private void end() {
        LeftFolder.remove(folder, lock);
        LeftFolder.removeAll(folder.resolveSibling(""), user);
    }
}
