package org.cablestats.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.cablestats.fault.UsageException;
import org.cablestats.table.catalog.CatalogAddress;
import org.cablestats.table.catalog.LockWait;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;

/**
 * How the engine runs.
 *
 * @param master Spark master, for example {@code local[*]}; see {@link Master}
 * @param settings further Spark settings by key
 * @param catalog server that keeps the catalog; null where it is a file in the warehouse
 * @param unsafeSql whether questions may do more than ask the warehouse
 * @param tasks hears of the engine's tasks
 * @param patience with the lock of a warehouse that another process changes
 * @param dictionary by which SQL finds topics, read when SQL first does
 */
public record EngineOptions(
        String master,
        Map<String, String> settings,
        @Nullable CatalogAddress catalog,
        boolean unsafeSql,
        EngineTasks tasks,
        LockWait patience,
        Supplier<TopicDictionary> dictionary) {
    /** All cores of this machine. */
    public static final EngineOptions LOCAL = new EngineOptions(Master.LOCAL.url(), Map.of());

    /**
     * Copies the map.
     *
     * @throws UsageException where a setting would change what answers depend on, would open the ports of an engine that runs here, or
     *     tells a secret to whoever sees the command line
     */
    public EngineOptions {
        EngineSettings.verify(settings);
        if (new Master(master).isLocal()) {
            Ports.verify(settings);
        } else {
            Ports.verifyUntold(settings);
        }
        settings = Map.copyOf(settings);
    }

    /** With the catalog in the warehouse, tasks that nobody asks for, and no dictionary. */
    public EngineOptions(String master, Map<String, String> settings) {
        this(master, settings, null, false, new EngineTasks(), LockWait.NONE, EngineOptions::noDictionary);
    }

    /** Whether all work is done in this process. */
    boolean runsHere() {
        return new Master(master).isLocal();
    }

    /** Settings of Hadoop by key, for what lies on other machines. */
    public Map<String, String> hadoop() {
        return EngineSettings.hadoop(EngineSettings.environment(), settings);
    }

    private static TopicDictionary noDictionary() {
        throw new UsageException("Cannot find topics: no dictionary was named");
    }

    /** The same with the catalog elsewhere. */
    public EngineOptions with(@Nullable CatalogAddress other) {
        return new EngineOptions(master, settings, other, unsafeSql, tasks, patience, dictionary);
    }

    /**
     * The same for an engine that others send questions to.
     *
     * @param rules of their sessions: a class that the engine applies to each session
     */
    public EngineOptions heldTo(Class<?> rules) {
        Map<String, String> more = new HashMap<>(settings);
        more.merge(EngineSettings.EXTENSIONS, rules.getName(), (given, own) -> given + "," + own);
        return new EngineOptions(master, more, catalog, unsafeSql, tasks, patience, dictionary);
    }

    /** The same with patience. */
    public EngineOptions waiting(LockWait other) {
        return new EngineOptions(master, settings, catalog, unsafeSql, tasks, other, dictionary);
    }

    /** The same with a dictionary. */
    public EngineOptions finding(Supplier<TopicDictionary> other) {
        return new EngineOptions(master, settings, catalog, unsafeSql, tasks, patience, other);
    }
}
