package org.cablestats.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions;
import org.cablestats.fault.UsageException;
import org.cablestats.table.memory.MemorySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Spark's settings. On this machine they are the program's; on a cluster the environment's, with what the program cannot do without and,
 * where nobody says otherwise, what it would choose.
 */
final class EngineSettings {
    /** Names what changes how sessions read and analyse. */
    static final String EXTENSIONS = "spark.sql.extensions";

    private static final String HADOOP = "spark.hadoop.";

    /** Without these answers would be others, or none. */
    private static final Map<String, String> NEEDED = Map.of(
            "spark.sql.session.timeZone",
            "UTC",
            "spark.sql.catalogImplementation",
            "in-memory",
            "spark.sql.cache.serializer",
            MemorySerializer.class.getName());

    private static final Map<String, String> CHOSEN = Map.of(
            "spark.app.name",
            "cablestats",
            // Files that it writes itself, and not through the tables, are made for their owner; see Access.
            "spark.hadoop.fs.permissions.umask-mode",
            "077",
            // Results are small: 200 partitions, the default, would be 200 tasks of a few rows each.
            "spark.sql.shuffle.partitions",
            "4",
            // Sessions bring no classes of their own; otherwise tasks ask the driver for each one, by its port.
            "spark.sql.artifact.isolation.enabled",
            "false",
            // Otherwise the plan of a table this wide costs a warning.
            "spark.sql.debug.maxToStringFields",
            "1000");

    private static final Map<String, String> LOCAL = Map.of(
            "spark.ui.enabled",
            "false",
            // More than 1 MB of a task's result would come by a port of this very process, encrypted and copied.
            "spark.task.maxDirectResultSize",
            "100m");

    private EngineSettings() {}

    /** What the environment says: spark-submit hands it over as Java's properties, its file of defaults included. */
    static Map<String, String> environment() {
        Properties all = System.getProperties();
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith("spark."))
                .collect(Collectors.toMap(key -> key, all::getProperty));
    }

    /** All that the engine is told, whoever says it. */
    static Map<String, String> of(EngineOptions options, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("spark.master", options.master());
        if (options.runsHere()) {
            all.putAll(CHOSEN);
            all.putAll(NEEDED);
            all.putAll(LOCAL);
            all.putAll(options.settings());
            all.putAll(Ports.SETTINGS);
        } else {
            all.putAll(options.settings());
            CHOSEN.forEach(all::putIfAbsent);
            // Spark encrypts nothing where nobody is asked who he is.
            if (Boolean.parseBoolean(all.getOrDefault(Ports.AUTHENTICATE, "true"))) {
                Ports.CLOSED.forEach(all::putIfAbsent);
            }
            all.putAll(NEEDED);
        }
        all.put(
                EXTENSIONS,
                extensions(environment.get(EXTENSIONS), options.settings().get(EXTENSIONS)));
        return all;
    }

    /**
     * Sees that settings leave what answers depend on.
     *
     * @throws UsageException with every setting that would change it
     */
    static void verify(Map<String, String> settings) {
        List<String> problems = NEEDED.entrySet().stream()
                .filter(needed -> !settings.getOrDefault(needed.getKey(), needed.getValue())
                        .equals(needed.getValue()))
                .map(needed ->
                        "Cannot set " + needed.getKey() + ": answers depend on it (expected " + needed.getValue() + ")")
                .sorted()
                .toList();
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }

    /** Those that Spark hands on to Hadoop, by Hadoop's own keys. */
    static Map<String, String> hadoop(Map<String, String> environment, Map<String, String> asked) {
        Map<String, String> hadoop = new HashMap<>();
        Stream.of(environment, asked)
                .flatMap(settings -> settings.entrySet().stream())
                .filter(setting -> setting.getKey().startsWith(HADOOP))
                .forEach(setting -> hadoop.put(setting.getKey().substring(HADOOP.length()), setting.getValue()));
        return hadoop;
    }

    /** Iceberg's with those that others name, each once. */
    private static String extensions(@Nullable String... named) {
        Set<String> all = new LinkedHashSet<>(List.of(IcebergSparkSessionExtensions.class.getName()));
        Arrays.stream(named)
                .filter(Objects::nonNull)
                .flatMap(list -> Stream.of(list.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(all::add);
        return String.join(",", all);
    }
}
