package org.cablestats.table;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/** One load at a time: a lock of the operating system, which a killed process gives back by itself. */
public final class LoadLock implements AutoCloseable {
    private final FileChannel channel;

    private LoadLock(FileChannel channel) {
        this.channel = channel;
    }

    static LoadLock take(Path file) {
        LoadLock lock = takeIfFree(file);
        if (lock == null) {
            throw new MachineException("Cannot load into '" + file.getParent() + "': another load is running there");
        }
        return lock;
    }

    static @Nullable LoadLock takeIfFree(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            return new LoadLock(channel);
        } catch (IOException e) {
            throw new MachineException("Cannot lock '" + file + "': " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
            return null;
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MachineException("Cannot give back a load's lock: " + e.getMessage(), e);
        }
    }
}
