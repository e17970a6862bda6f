package org.cablestats.table;

import java.util.Map;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.apache.spark.sql.SparkSession;

/** The one place that makes a Spark session. */
final class Engine {
    private Engine() {}

    /** A session whose catalog {@code cablestats} is the warehouse's. Listens on loopback only; no user interface. */
    static SparkSession start(EngineOptions options, Map<String, String> catalogProperties) {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("cablestats")
                .master(options.master())
                .config("spark.ui.enabled", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.catalogImplementation", "in-memory")
                // Results are small: 200 partitions, the default, would be 200 tasks of a few rows each.
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.log.level", "WARN")
                .config("spark.sql.extensions", IcebergSparkSessionExtensions.class.getName())
                .config(catalogKey(""), SparkCatalog.class.getName());
        catalogProperties.forEach((key, value) -> builder.config(catalogKey("." + key), value));
        // Otherwise another session of this JVM sees the state of up to 30 seconds ago.
        builder.config(catalogKey(".cache-enabled"), "false");
        options.settings().forEach(builder::config);
        return builder.getOrCreate();
    }

    private static String catalogKey(String suffix) {
        return "spark.sql.catalog." + StoredTable.CATALOG + suffix;
    }
}
