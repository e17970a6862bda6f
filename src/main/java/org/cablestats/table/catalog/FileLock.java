package org.cablestats.table.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cablestats.disk.Access;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** A lock of the operating system on a file, which says who holds it for as long as that is so. */
record FileLock(Path file, FileChannel channel) implements LoadLock {
    /** More than a line of ours has: the file may be anything. */
    private static final int MOST_BYTES = 1024;

    /** Held by this process. Its files are not opened again: closing one gives back every lock that the process has on it. */
    private static final Map<Path, LockHolder> HELD = new ConcurrentHashMap<>();

    static @Nullable FileLock takeIfFree(Path file, LockHolder holder) {
        if (HELD.putIfAbsent(file, holder) != null) {
            return null;
        }
        FileLock taken = null;
        try {
            taken = take(file, holder);
            return taken;
        } catch (IOException e) {
            throw new MachineException("Cannot lock '" + file + "': " + Reason.of(e), e);
        } finally {
            if (taken == null) {
                HELD.remove(file);
            }
        }
    }

    private static @Nullable FileLock take(Path file, LockHolder holder) throws IOException {
        FileChannel channel =
                Access.like(file.resolveSibling("")).open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return null;
        }
        name(channel, holder);
        return new FileLock(file, channel);
    }

    private static void name(FileChannel channel, LockHolder holder) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap((holder.line() + "\n").getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            // On a full disk the lock holds all the same; whoever is refused does not hear by whom.
        }
    }

    /** Who holds it, as far as that is said and can be right; null where it is not. */
    static @Nullable LockHolder holder(Path file) {
        LockHolder here = HELD.get(file);
        if (here != null) {
            return here;
        }
        try (InputStream in = Files.newInputStream(file)) {
            LockHolder holder = LockHolder.parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
            return holder != null && holder.isAlive() ? holder : null;
        } catch (IOException e) {
            // Somebody holds it, of whom nothing can be read.
            return null;
        }
    }

    /** The operating system takes the lock from nobody who lives. */
    @Override
    public void verify() {}

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException e) {
            throw new MachineException("Cannot give back a load's lock: " + Reason.of(e), e);
        } finally {
            HELD.remove(file);
        }
    }
}
