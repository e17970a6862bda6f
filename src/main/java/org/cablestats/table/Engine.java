package org.cablestats.table;

import java.util.Map;
import org.apache.iceberg.spark.SparkCatalog;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.schema.StoredTable;

/** The one place that makes a Spark session. The process has one engine; each warehouse has sessions of its own in it. */
final class Engine implements AutoCloseable {
    /** One and a half times what Spark keeps for itself: with less it does not start. */
    private static final long LEAST_MEMORY = 450L << 20;

    /** Setting of sessions that the program made: nothing that one inherits. */
    static final String OWN = "cablestats.own";

    private final SparkSession root;
    private final boolean started;
    private final EngineTasks tasks;

    private Engine(SparkSession root, boolean started, EngineTasks tasks) {
        this.root = root;
        this.started = started;
        this.tasks = tasks;
        root.sparkContext().addSparkListener(tasks);
    }

    /** The process's engine, started where there is none yet. On this machine its {@link Ports} answer this process alone. */
    static Engine start(EngineOptions options) {
        verifyMemory();
        boolean started = SparkSession.getDefaultSession().isEmpty();
        Map<String, String> settings = EngineSettings.of(options, EngineSettings.environment());
        SparkSession.Builder builder = SparkSession.builder();
        (options.runsHere() ? settings : Cluster.equipped(settings)).forEach(builder::config);
        SparkSession root = options.runsHere() ? builder.getOrCreate() : joined(builder, options);
        StoreSettings.give(root.sparkContext().hadoopConfiguration());
        return new Engine(root, started, options.tasks());
    }

    private static SparkSession joined(SparkSession.Builder builder, EngineOptions options) {
        try {
            return builder.getOrCreate();
            // Scala throws checked exceptions without declaring them.
        } catch (Exception e) {
            throw new MachineException("Cannot start the engine on " + options.master() + ": " + reason(e), e);
        }
    }

    /** Where nobody lets it in, Spark ends by itself meanwhile, and what is thrown is what it could not do any more. */
    private static String reason(Exception e) {
        String first = Reason.of(e).lines().findFirst().orElse("");
        return first.contains("stopped SparkContext")
                ? "nobody answers there, or who does has another secret (the engine's log says which)"
                : first;
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
        Cluster.forgetSecret(session);
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
