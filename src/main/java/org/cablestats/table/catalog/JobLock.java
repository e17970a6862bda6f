package org.cablestats.table.catalog;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job at a time, from its first step to its last, whatever its steps do. A killed run gives the lock back by itself.
 *
 * @param file of the lock, in a folder that is there
 * @param job its name
 */
public record JobLock(Path file, String job) implements Lockable {
    /**
     * Takes it.
     *
     * @throws org.cablestats.fault.MachineException where another run of the job is at work, and still is at the limit of the wait; or
     *     the file cannot be written
     */
    public LoadLock take(LockWait wait) {
        return wait.lock("job '" + job + "'", "Cannot run job '" + job + "'", this, "run");
    }

    @Override
    public @Nullable LoadLock lockIfFree(String command) {
        return FileLock.takeIfFree(file, LockHolder.current(command));
    }

    @Override
    public @Nullable LockHolder holder() {
        return FileLock.holder(file);
    }
}
