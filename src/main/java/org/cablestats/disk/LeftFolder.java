package org.cablestats.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;

/**
 * Takes scratch folders away: one's own at the end, and those of processes that were killed. What cannot be removed is left to
 * the next run: another one may be at it, and the end of a process is no place for news.
 */
final class LeftFolder {
    /** The launcher makes a folder and Java locks it: for that long an empty one may be of a run that is about to begin. */
    private static final Duration START = Duration.ofMinutes(5);

    private LeftFolder() {}

    /** Removes a folder whose lock one holds. */
    static void remove(Path folder, FileChannel lock) {
        Path file = folder.resolve(Scratch.LOCK);
        try {
            // The lock goes last, as it says that the rest may be removed.
            Files.walkFileTree(folder, new Removal(folder, file));
            Files.deleteIfExists(file);
            lock.close();
            Files.deleteIfExists(folder);
        } catch (IOException ignored) {
            return;
        }
    }

    /** Removes the folders in a place that processes of this user have left. */
    static void removeAll(Path place, UserPrincipal user) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, Scratch.PREFIX + "*")) {
            for (Path folder : folders) {
                removeIfLeft(folder, user);
            }
        } catch (IOException ignored) {
            return;
        }
    }

    private static void removeIfLeft(Path folder, UserPrincipal user) {
        try {
            // In a folder of somebody else's, names could change their meaning while they are removed.
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                return;
            }
            Path file = folder.resolve(Scratch.LOCK);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                removeIfUnlocked(folder, file);
            } else if (isOld(folder)) {
                // Fails where the folder is not empty, and so none of ours.
                Files.delete(folder);
            }
        } catch (IOException ignored) {
            return;
        }
    }

    private static void removeIfUnlocked(Path folder, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (channel.tryLock() != null) {
                remove(folder, channel);
            }
        }
    }

    private static boolean isOld(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder)
                .toInstant()
                .isBefore(Instant.now().minus(START));
    }
}
