package org.cablestats.table.catalog;

import java.sql.Connection;
import org.cablestats.table.disk.ReaderLock;
import org.jspecify.annotations.Nullable;

/** A reader's lock of PostgreSQL, for readers of all machines; its server gives it back when the connection ends. */
record ServerReaderLock(ServerStore store, Connection connection) implements ReaderLock {
    /** "reads" as a number, beside that of {@link ServerLock}. */
    private static final long KEY = 0x7265616473L;

    /** Shares the lock; waits while maintenance takes files away. */
    static ServerReaderLock share(ServerStore store) {
        return new ServerReaderLock(store, store.sharing("cablestats reader", KEY));
    }

    /** The lock for one alone; null where somebody shares it. */
    static @Nullable ServerReaderLock alone(ServerStore store) {
        Connection connection = store.locked("cablestats maintenance", KEY);
        return connection == null ? null : new ServerReaderLock(store, connection);
    }

    @Override
    public void close() {
        store.end(connection);
    }
}
