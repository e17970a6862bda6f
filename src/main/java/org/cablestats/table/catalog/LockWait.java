package org.cablestats.table.catalog;

import java.time.Duration;
import java.util.function.Consumer;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait for a lock while another process has it.
 *
 * @param limit after which the lock is given up; nothing where it must be free at once
 * @param listener hears once who has it, where it is waited for
 */
public record LockWait(Duration limit, Consumer<String> listener) {
    /** Takes it at once or not at all. */
    public static final LockWait NONE = new LockWait(Duration.ZERO, line -> {});

    /** A look at the lock opens a file, or a connection. */
    private static final Duration BETWEEN = Duration.ofMillis(500);

    /**
     * Takes the lock.
     *
     * @param name of what is locked, for messages
     * @param fault what cannot be done without it
     * @param command that wants it, as it is typed
     * @throws MachineException where another process has it, and still has it at the limit
     */
    LoadLock lock(String name, String fault, Lockable store, String command) {
        LoadLock lock = store.lockIfFree(command);
        if (lock == null && !limit.isZero()) {
            listener.accept("Waiting for " + name + ", " + words() + " at most: " + holder(store));
            lock = lockInTime(store, command);
        }
        if (lock == null) {
            throw MachineException.ofLock(
                    fault + ": " + holder(store) + (limit.isZero() ? "" : "; waited for " + words()));
        }
        return lock;
    }

    private @Nullable LoadLock lockInTime(Lockable store, String command) {
        long start = System.nanoTime();
        LoadLock lock = null;
        while (lock == null && System.nanoTime() - start < limit.toNanos()) {
            pause();
            lock = store.lockIfFree(command);
        }
        return lock;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineException("Cannot wait for the lock: interrupted", e);
        }
    }

    private static String holder(Lockable store) {
        LockHolder holder = store.holder();
        return holder == null ? "another process has its lock" : holder.words();
    }

    private String words() {
        long seconds = limit.toSeconds();
        if (seconds % 3600 == 0) {
            return seconds / 3600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
