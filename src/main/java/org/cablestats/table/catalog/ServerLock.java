package org.cablestats.table.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/** An advisory lock of PostgreSQL: its server gives it back when the connection ends, however that comes. */
record ServerLock(ServerStore store, Connection connection) implements LoadLock {
    /** "cable" as a number: a name that no other program uses in this database. */
    private static final long KEY = 0x6361626c65L;

    /** The connection is made for the lock, so both began together. */
    private static final String HOLDER = "SELECT application_name, backend_start FROM pg_locks JOIN pg_stat_activity"
            + " USING (pid) WHERE locktype = 'advisory' AND granted AND objsubid = 1 AND pg_locks.database ="
            + " (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND classid = " + (KEY >>> 32) + " AND objid = " + (KEY & 0xffffffffL);

    private static final int SECONDS_TO_ANSWER = 30;

    static @Nullable ServerLock takeIfFree(ServerStore store, LockHolder holder) {
        Connection connection = store.locked(name(holder), KEY);
        return connection == null ? null : new ServerLock(store, connection);
    }

    /** What the server shows of a connection is cut at 63 bytes, so that the host, which may be long, comes last. */
    private static String name(LockHolder holder) {
        return "cablestats " + holder.command() + ", process " + holder.process() + ", host " + holder.host();
    }

    /** Who holds it, as far as the server says it to this user; null where it does not. */
    static @Nullable LockHolder holder(ServerStore store) {
        try (Connection connection = store.connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(HOLDER)) {
            if (!answer.next() || answer.getString(1) == null || answer.getTimestamp(2) == null) {
                return null;
            }
            Instant since = answer.getTimestamp(2).toInstant().truncatedTo(ChronoUnit.SECONDS);
            return LockHolder.parse(answer.getString(1).replace(", host ", ", since " + since + ", host "));
        } catch (SQLException e) {
            throw store.fault(e);
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
        store.end(connection);
    }
}
