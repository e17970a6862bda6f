package org.cablestats.table.catalog;

import org.jspecify.annotations.Nullable;

/** What one process at a time may hold. */
interface Lockable {
    /**
     * Its lock; null where another process has it.
     *
     * @param command that wants it, as it is typed
     */
    @Nullable LoadLock lockIfFree(String command);

    /** Who has the lock; null where nobody can say it. */
    @Nullable LockHolder holder();
}
