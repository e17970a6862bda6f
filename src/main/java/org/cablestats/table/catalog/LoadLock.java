package org.cablestats.table.catalog;

/** One load, or other command that changes a warehouse, at a time: a lock that a killed process gives back by itself. */
public sealed interface LoadLock extends AutoCloseable permits FileLock, ServerLock {
    /**
     * Holds the lock against the world once more, before what it guards is published.
     *
     * @throws org.cablestats.fault.MachineException where it was lost
     */
    void verify();

    /** Gives the lock back. */
    @Override
    void close();
}
