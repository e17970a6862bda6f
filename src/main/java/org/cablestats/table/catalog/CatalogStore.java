package org.cablestats.table.catalog;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cablestats.table.schema.StoredTable;

/** The database that says which metadata file is current, per table: that of Iceberg's JDBC catalog. Its lock is the one of loads. */
public sealed interface CatalogStore extends Lockable permits EmbeddedStore, ServerStore {
    /** The catalog's properties, without prefix and without secrets. */
    Map<String, String> properties();

    /** Makes the place of a catalog that is not there yet. */
    void make() throws IOException;

    /** The current metadata file of each table, sorted; none where nothing was made yet. */
    public List<String> metadataLocations();

    /** Names other metadata files, of all tables at once or of none. */
    public void rename(UnaryOperator<String> locations);

    /** Whether the database has the catalog's tables. */
    static boolean isCatalog(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "iceberg_tables", null)) {
            return tables.next();
        }
    }

    /** The metadata files that a database names. */
    static List<String> read(Connection connection) throws SQLException {
        List<String> locations = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT metadata_location FROM iceberg_tables WHERE catalog_name = ?")) {
            query.setString(1, StoredTable.CATALOG);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    locations.add(rows.getString(1));
                }
            }
        }
        return locations.stream().sorted().toList();
    }

    /** Names other metadata files in one transaction. */
    public static void rename(Connection connection, UnaryOperator<String> locations) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement update = connection.prepareStatement("UPDATE iceberg_tables SET metadata_location = ?, "
                + "previous_metadata_location = NULL WHERE catalog_name = ? AND metadata_location = ?")) {
            for (String location : read(connection)) {
                update.setString(1, locations.apply(location));
                update.setString(2, StoredTable.CATALOG);
                update.setString(3, location);
                update.executeUpdate();
            }
        }
        connection.commit();
    }
}
