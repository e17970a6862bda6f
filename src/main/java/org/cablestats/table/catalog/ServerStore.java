package org.cablestats.table.catalog;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.cablestats.fault.MachineException;
import org.jspecify.annotations.Nullable;

/** A database server, whose lock holds for the loads of all machines. */
public record ServerStore(CatalogAddress address) implements CatalogStore {

    @Override
    public Map<String, String> properties() {
        ServerCatalog.know(address);
        return Map.of("catalog-impl", ServerCatalog.class.getName(), "uri", address.url());
    }

    @Override
    public List<String> metadataLocations() {
        try (Connection connection = connect()) {
            return CatalogStore.isCatalog(connection) ? CatalogStore.read(connection) : List.of();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    @Override
    public void rename(UnaryOperator<String> locations) {
        try (Connection connection = connect()) {
            CatalogStore.rename(connection, locations);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** The database is there; Iceberg makes its tables. */
    @Override
    public void make() {}

    @Override
    public @Nullable LoadLock lockIfFree(String command) {
        return ServerLock.takeIfFree(this, LockHolder.current(command));
    }

    @Override
    public @Nullable LockHolder holder() {
        return ServerLock.holder(this);
    }

    /** A connection of its own. */
    Connection connect() {
        return connect("cablestats");
    }

    /** A connection of its own, under a name that the server shows to others; of its first 63 bytes. */
    Connection connect(String name) {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", name);
        // One that holds a lock is silent for as long as a load takes, and who has gone must be missed.
        properties.setProperty("tcpKeepAlive", "true");
        ServerCatalog.credentials(address).forEach(properties::setProperty);
        try {
            return DriverManager.getConnection(address.url(), properties);
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    /** A connection that alone holds an advisory lock, as long as it is open; null where another one holds it. */
    @Nullable Connection locked(String name, long key) {
        Connection connection = connect(name);
        if (isTrue(connection, "SELECT pg_try_advisory_lock(" + key + ")")) {
            return connection;
        }
        end(connection);
        return null;
    }

    /** A connection that shares such a lock; waits as long as another one holds it alone. */
    Connection sharing(String name, long key) {
        Connection connection = connect(name);
        isTrue(connection, "SELECT pg_advisory_lock_shared(" + key + ") IS NOT NULL");
        return connection;
    }

    private boolean isTrue(Connection connection, String question) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException e) {
            end(connection);
            throw fault(e);
        }
    }

    /** Ends a connection, and whatever it holds. */
    void end(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(e);
        }
    }

    MachineException fault(SQLException e) {
        return new MachineException("Cannot use the catalog " + address + ": " + e.getMessage(), e);
    }
}
