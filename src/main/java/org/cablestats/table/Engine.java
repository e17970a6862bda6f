package org.cablestats.table;

import java.util.Map;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.MachineException;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.memory.MemorySerializer;
import org.cablestats.table.schema.StoredTable;

/** The one place that makes a Spark session. The process has one engine; each warehouse has sessions of its own in it. */
final class Engine implements AutoCloseable {
    /** One and a half times what Spark keeps for itself: with less it does not start. */
    private static final long LEAST_MEMORY = 450L << 20;

    /** Setting of sessions that the program made: nothing that one inherits. */
    static final String OWN = "cablestats.own";

    /** Setting that names what changes how sessions read and analyse. */
    static final String EXTENSIONS = "spark.sql.extensions";

    private final SparkSession root;
    private final boolean started;
    private final EngineTasks tasks;

    private Engine(SparkSession root, boolean started, EngineTasks tasks) {
        this.root = root;
        this.started = started;
        this.tasks = tasks;
        root.sparkContext().addSparkListener(tasks);
    }

    /** The process's engine, started where there is none yet. Its {@link Ports} answer this process alone; no user interface. */
    static Engine start(EngineOptions options) {
        verifyMemory();
        boolean started = SparkSession.getDefaultSession().isEmpty();
        SparkSession.Builder builder = SparkSession.builder()
                .appName("cablestats")
                .master(options.master())
                .config("spark.ui.enabled", "false")
                // Files that it writes itself, and not through the tables, are made for their owner; see Access.
                .config("spark.hadoop.fs.permissions.umask-mode", "077")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.catalogImplementation", "in-memory")
                // Results are small: 200 partitions, the default, would be 200 tasks of a few rows each.
                .config("spark.sql.shuffle.partitions", "4")
                // More than 1 MB of a task's result would come by a port of this very process, encrypted and copied.
                .config("spark.task.maxDirectResultSize", "100m")
                // Sessions bring no classes of their own; otherwise tasks ask this very process for each one, by its
                // port.
                .config("spark.sql.artifact.isolation.enabled", "false")
                .config("spark.sql.cache.serializer", MemorySerializer.class.getName())
                .config("spark.log.level", "WARN")
                // Otherwise the plan of a table this wide costs a warning.
                .config("spark.sql.debug.maxToStringFields", "1000")
                .config(EXTENSIONS, IcebergSparkSessionExtensions.class.getName());
        options.settings().forEach(builder::config);
        Ports.SETTINGS.forEach(builder::config);
        SparkSession root = builder.getOrCreate();
        StoreSettings.give(root.sparkContext().hadoopConfiguration());
        return new Engine(root, started, options.tasks());
    }

    // Asked before, as Spark shows its users a stack trace and an option that is not ours.
    private static void verifyMemory() {
        long memory = Runtime.getRuntime().maxMemory();
        if (memory < LEAST_MEMORY) {
            throw new MachineException("Cannot start the engine: " + (memory >> 20)
                    + " MB of memory are not enough (CABLESTATS_JAVA_OPTS=-Xmx2g gives more)");
        }
    }

    /** The engine without its SQL. */
    JavaSparkContext spark() {
        return JavaSparkContext.fromSparkContext(root.sparkContext());
    }

    /**
     * A session with views of its own, whose catalog {@code cablestats} is the warehouse's.
     *
     * @param catalogProperties the catalog's, without prefix
     */
    SparkSession session(Map<String, String> catalogProperties) {
        SparkSession session = root.newSession();
        equip(session, catalogProperties);
        return session;
    }

    /** Makes a session of this engine, whoever made it, one of the program's own. */
    static void equip(SparkSession session, Map<String, String> catalogProperties) {
        String catalog = "spark.sql.catalog." + StoredTable.CATALOG;
        session.conf().set(catalog, SparkCatalog.class.getName());
        catalogProperties.forEach((key, value) -> session.conf().set(catalog + "." + key, value));
        // Otherwise another session of this process sees the state of up to 30 seconds ago.
        session.conf().set(catalog + ".cache-enabled", "false");
        Functions.register(session);
        session.conf().set(OWN, true);
    }

    /** Ends what tasks are at; whoever waits for them hears that they were cancelled. */
    void stopWork() {
        root.sparkContext().cancelAllJobs();
    }

    /** Ends the engine, where this call's start began it. */
    @Override
    public void close() {
        root.sparkContext().removeSparkListener(tasks);
        if (started) {
            root.stop();
        }
    }
}
