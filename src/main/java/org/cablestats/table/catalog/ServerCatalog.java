package org.cablestats.table.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.iceberg.jdbc.JdbcCatalog;
import org.apache.iceberg.jdbc.JdbcClientPool;

/**
 * Iceberg's catalog on a database server. Iceberg and Spark make it by name from settings; Spark sends its settings to every task
 * and writes them into its event log, so user and password are not among them but are kept here.
 */
public final class ServerCatalog extends JdbcCatalog {
    private static final Map<String, CatalogAddress> KNOWN = new ConcurrentHashMap<>();

    /** For Iceberg, which makes it by name. */
    public ServerCatalog() {
        super(null, ServerCatalog::pool, true);
    }

    /** Lets catalogs with this address's URL use its user and password. */
    static void know(CatalogAddress address) {
        KNOWN.put(address.url(), address);
    }

    /** What the driver takes beside the URL. */
    static Map<String, String> credentials(CatalogAddress address) {
        Map<String, String> credentials = new HashMap<>();
        if (address.user() != null) {
            credentials.put("user", address.user());
        }
        if (address.password() != null) {
            credentials.put("password", address.password());
        }
        return credentials;
    }

    private static JdbcClientPool pool(Map<String, String> properties) {
        String url = properties.getOrDefault("uri", "");
        Map<String, String> connection = new HashMap<>(properties);
        CatalogAddress address = KNOWN.get(url);
        if (address != null) {
            credentials(address).forEach((key, value) -> connection.put(PROPERTY_PREFIX + key, value));
        }
        return new JdbcClientPool(url, connection);
    }
}
