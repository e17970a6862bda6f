package org.cablestats.table.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** A reader's lock on a file of this machine, by the operating system. */
public record FileReaderLock(FileChannel channel) implements ReaderLock {
    // A Java process may lock each byte of a file only once: every sharer of this process has its own.
    private static final AtomicLong NEXT = new AtomicLong();

    /** Shares the lock; waits while maintenance takes files away. Nothing where the warehouse may only be read: nobody maintains it. */
    public static @Nullable FileReaderLock share(Path file) {
        try {
            if (!Files.exists(file) && !Files.isWritable(file.getParent())) {
                return null;
            }
            FileChannel channel = Files.isWritable(file) || !Files.exists(file)
                    ? Access.like(file.resolveSibling(""))
                            .open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
                    : FileChannel.open(file, StandardOpenOption.READ);
            var unused = channel.lock(NEXT.getAndIncrement(), 1, true);
            return new FileReaderLock(channel);
        } catch (IOException e) {
            throw new MachineException("Cannot lock '" + file + "': " + Reason.of(e), e);
        }
    }

    /** The lock for one alone; nothing where somebody shares it. */
    public static @Nullable FileReaderLock alone(Path file) {
        try {
            FileChannel channel = Access.like(file.resolveSibling(""))
                    .open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryAlone(channel) == null) {
                channel.close();
                return null;
            }
            return new FileReaderLock(channel);
        } catch (IOException e) {
            throw new MachineException("Cannot lock '" + file + "': " + Reason.of(e), e);
        }
    }

    private static @Nullable FileLock tryAlone(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Shared within this very process.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MachineException("Cannot give back a reader's lock: " + Reason.of(e), e);
        }
    }
}
