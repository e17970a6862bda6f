package org.cablestats.table;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/** What an engine needs whose work other processes do: the program's jars, and the secret that all share. */
final class Cluster {
    private static final String JARS = "spark.jars";
    private static final String SECRET_FILE = Ports.SECRET + ".file";

    private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";

    /**
     * A model has the same bits wherever it is learned: Spark ML would add with a BLAS of the machine, where it finds one. And what is
     * compiled to much code is not inlined again, as the launcher has it, too.
     */
    private static final String OWN_OPTIONS = "-Ddev.ludovic.netlib.blas.nativeLib=none -XX:InlineSmallCode=1000";

    /** One class of each jar that tasks need and Spark does not bring. */
    private static final List<String> IN_TASKS = List.of(
            "org.cablestats.cable.CableParser", "org.apache.iceberg.spark.SparkCatalog", "org.jsoup.nodes.Document");

    private Cluster() {}

    /**
     * Settings with the jars that tasks need, with the flags that they run by, and with the secret of its file.
     *
     * @throws UsageException where the cluster asks for a secret and there is none
     */
    static Map<String, String> equipped(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(JARS, jars(settings.getOrDefault(JARS, "")));
        // What the environment gives stands behind: of two flags Java takes the last.
        all.merge(EXECUTOR_OPTIONS, OWN_OPTIONS, (given, own) -> given.contains(own) ? given : own + " " + given);
        if (new Master(all.getOrDefault("spark.master", "")).isToldTheSecret()
                && Boolean.parseBoolean(all.get(Ports.AUTHENTICATE))
                && !all.containsKey(Ports.SECRET)) {
            all.put(Ports.SECRET, secret(all));
        }
        return all;
    }

    /** Those that are named, and ours beside them; where our first is named as one that is on every machine, so are the others. */
    private static String jars(String named) {
        Set<String> all = new LinkedHashSet<>();
        Arrays.stream(named.split(",")).filter(jar -> !jar.isEmpty()).forEach(all::add);
        Set<String> names = new LinkedHashSet<>();
        all.forEach(jar -> names.add(jar.substring(jar.lastIndexOf('/') + 1)));
        List<Path> own = ownJars();
        boolean everywhere = all.stream()
                .anyMatch(jar -> jar.startsWith("local:")
                        && jar.endsWith("/" + own.get(0).getFileName()));
        own.stream()
                .filter(Files::isRegularFile)
                .filter(jar -> names.add(jar.getFileName().toString()))
                .forEach(jar -> all.add(everywhere ? "local:" + jar : jar.toString()));
        return String.join(",", all);
    }

    private static List<Path> ownJars() {
        return IN_TASKS.stream().map(Cluster::type).map(Cluster::place).toList();
    }

    // Spark's own question would give it as a URL has it, where a blank is %20.
    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new MachineException("Cannot find " + type.getName() + ": " + Reason.of(e), e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, Cluster.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new MachineException("Cannot find " + name + ": the installation is not whole", e);
        }
    }

    /** Written as Spark itself takes the bytes of such a file. */
    private static String secret(Map<String, String> settings) {
        @Nullable String file = settings.getOrDefault("spark.authenticate.secret.driver.file", settings.get(SECRET_FILE));
        if (file == null) {
            throw new UsageException(
                    "Cannot join " + settings.get("spark.master") + ": it asks for the secret that its processes"
                            + " share, and none was given (expected " + Ports.SECRET + " in spark-defaults.conf, or "
                            + SECRET_FILE
                            + " with the name of a file; spark.authenticate=false where the cluster has none)");
        }
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return Base64.getEncoder().encodeToString(bytes);
        } catch (IOException e) {
            throw new MachineException("Cannot read " + SECRET_FILE + " '" + file + "': " + Reason.of(e), e);
        }
    }

    /** A session has the secret of its engine among its settings, and would send it with every task. */
    static void forgetSecret(SparkSession session) {
        ((org.apache.spark.sql.classic.SparkSession) session)
                .sessionState()
                .conf()
                .unsetConf(Ports.SECRET);
    }
}
