package org.cablestats.table.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cablestats.table.disk.ReaderLock;
import org.jspecify.annotations.Nullable;

/** A reader's lock of PostgreSQL, for readers of all machines; its server gives it back when the connection ends. */
record ServerReaderLock(ServerStore store, Connection connection) implements ReaderLock {
    /** "reads" as a number, beside that of {@link ServerLock}. */
    private static final long KEY = 0x7265616473L;

    /** Shares the lock; waits while maintenance takes files away. */
    static ServerReaderLock share(ServerStore store) {
        Connection connection = store.connect("cablestats reader");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_lock_shared(" + KEY + ")");
            return new ServerReaderLock(store, connection);
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }

    /** The lock for one alone; null where somebody shares it. */
    static @Nullable ServerReaderLock alone(ServerStore store) {
        Connection connection = store.connect("cablestats maintenance");
        try {
            if (isTaken(connection)) {
                return new ServerReaderLock(store, connection);
            }
            connection.close();
            return null;
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }

    private static boolean isTaken(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT pg_try_advisory_lock(" + KEY + ")")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw store.fault(e);
        }
    }
}
