package org.cablestats.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** A lock of the operating system on a file. */
final class FileLock implements LoadLock {
    private final FileChannel channel;

    private FileLock(FileChannel channel) {
        this.channel = channel;
    }

    static @Nullable FileLock takeIfFree(Path file) {
        try {
            FileChannel channel = Access.like(file.resolveSibling(""))
                    .open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                return new FileLock(channel);
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new MachineException("Cannot lock '" + file + "': " + Reason.of(e), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return false;
        }
    }

    /** The operating system takes the lock from nobody who lives. */
    @Override
    public void verify() {}

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MachineException("Cannot give back a load's lock: " + Reason.of(e), e);
        }
    }
}
