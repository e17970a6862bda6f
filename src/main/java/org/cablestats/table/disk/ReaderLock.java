package org.cablestats.table.disk;

/**
 * Says that somebody has a warehouse open, so that no file is taken away under a reader. Any number share it; maintenance takes
 * it alone. A killed process gives it back by itself.
 */
public interface ReaderLock extends AutoCloseable {
    /** Gives it back. */
    @Override
    void close();
}
