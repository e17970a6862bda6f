package org.cablestats.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * The user's settings of Hadoop, which say how stores are reached. A process has one of them, as Hadoop has one connection to a
 * store for all of a process. As text they show no value: some are secrets.
 *
 * @param values by Hadoop's own keys, such as {@code fs.s3a.endpoint}
 * @param files of settings, such as {@code core-site.xml}; a value of the same key comes before theirs
 */
public record StoreSettings(Map<String, String> values, List<Path> files) {
    /** What the engine calls a setting of Hadoop's. */
    private static final String PREFIX = "spark.hadoop.";

    /** Names the folder of the files, as for Hadoop's own commands. */
    private static final String FOLDER_VARIABLE = "HADOOP_CONF_DIR";

    /** The program's own, which the user's files and values come before. */
    private static final String DEFAULTS = "defaults.xml";

    /** Those of this process; a task elsewhere has its own with what it is sent. */
    private static final AtomicReference<StoreSettings> KNOWN =
            new AtomicReference<>(new StoreSettings(Map.of(), List.of()));

    /** Of those, as to read Hadoop's files takes a while; none until somebody asks. */
    private static final AtomicReference<@Nullable Configuration> LOADED = new AtomicReference<>();

    /** Copies both. */
    public StoreSettings {
        values = Map.copyOf(values);
        files = List.copyOf(files);
    }

    /**
     * Those that a command line and its environment give.
     *
     * @param engine settings of the engine, among others; they come before the system's properties, where {@code spark-submit} puts its
     *     own
     */
    public static StoreSettings of(Map<String, String> engine, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        System.getProperties().stringPropertyNames().forEach(key -> given.put(key, System.getProperty(key)));
        given.putAll(engine);
        String folder = environment.getOrDefault(FOLDER_VARIABLE, "");
        List<Path> files = folder.isEmpty()
                ? List.of()
                : List.of(Path.of(folder, "core-site.xml"), Path.of(folder, "hdfs-site.xml"));
        return new StoreSettings(
                ofHadoop(given), files.stream().filter(Files::isRegularFile).toList());
    }

    private static Map<String, String> ofHadoop(Map<String, String> settings) {
        Map<String, String> values = new HashMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) {
                values.put(key.substring(PREFIX.length()), value);
            }
        });
        return values;
    }

    /** Makes them those of this process. */
    public void use() {
        KNOWN.set(this);
        LOADED.set(null);
    }

    /** Hadoop with the settings of this process. */
    public static Configuration configuration() {
        Configuration loaded = LOADED.updateAndGet(before -> before == null ? load() : before);
        return new Configuration(Objects.requireNonNull(loaded));
    }

    private static StoreSettings known() {
        return Objects.requireNonNull(KNOWN.get());
    }

    private static Configuration load() {
        Configuration loaded = new Configuration();
        known().addTo(loaded);
        // Reads the files now, once for all copies.
        loaded.size();
        return loaded;
    }

    /** Gives them to Hadoop as the engine has it. */
    public static void give(Configuration engine) {
        Configuration own = new Configuration(false);
        known().addTo(own);
        own.forEach(setting -> engine.set(setting.getKey(), setting.getValue()));
    }

    private void addTo(Configuration configuration) {
        configuration.addResource(StoreSettings.class.getResource(DEFAULTS));
        files.forEach(file -> configuration.addResource(new org.apache.hadoop.fs.Path(file.toUri())));
        values.forEach(configuration::set);
    }

    @Override
    public String toString() {
        return "settings " + new TreeSet<>(values.keySet()) + ", files " + files;
    }
}
