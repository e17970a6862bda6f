package org.cablestats.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/** An advisory lock of PostgreSQL: its server gives it back when the connection ends, however that comes. */
final class ServerLock implements LoadLock {
    /** "cable" as a number: a name that no other program uses in this database. */
    private static final long KEY = 0x6361626c65L;

    private static final int SECONDS_TO_ANSWER = 30;

    private final ServerStore store;
    private final Connection connection;

    private ServerLock(ServerStore store, Connection connection) {
        this.store = store;
        this.connection = connection;
    }

    static @Nullable ServerLock takeIfFree(ServerStore store) {
        Connection connection = store.connect();
        try {
            if (isTaken(connection)) {
                return new ServerLock(store, connection);
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

    /** A connection that was cut has lost the lock, and another load may have it by now. */
    @Override
    public void verify() {
        try {
            if (!connection.isValid(SECONDS_TO_ANSWER)) {
                throw new MachineException("Cannot publish the load: the connection to the catalog " + store.address()
                        + " was cut, and the load's lock with it");
            }
        } catch (SQLException e) {
            throw store.fault(e);
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
