package org.cablestats.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;

/**
 * What the engine's two ports ask of whoever connects: to sit on this machine where it runs here, and to know a secret.
 *
 * <p>Spark listens even where it runs in one process: for messages, and for blocks of data. Whoever may connect can read
 * cached rows, and feed it objects that it deserializes. With {@code spark.authenticate} and a master on this machine it
 * draws a secret of its own at each start, which stays in memory: no setting, no log and no argument holds it. Results
 * of tasks are handed over in memory ({@link Engine}), so that the process does not connect to itself.
 */
public final class Ports {
    static final String AUTHENTICATE = "spark.authenticate";

    /** What whoever connects must show, and how what is sent is sealed; on a cluster unless its environment says otherwise. */
    static final Map<String, String> CLOSED = Map.of(
            AUTHENTICATE,
            "true",
            // The older way to authenticate is MD5's.
            "spark.network.crypto.enabled",
            "true",
            "spark.network.crypto.saslFallback",
            "false",
            // The default cipher lets what is sent be changed on its way.
            "spark.network.crypto.cipher",
            "AES/GCM/NoPadding");

    /** How the engine listens where it runs in this process; nobody may ask for less. */
    public static final Map<String, String> SETTINGS = settings();

    /** What the processes of a cluster share. */
    static final String SECRET = "spark.authenticate.secret";

    private static final List<String> OTHERS =
            List.of("spark.authenticate.", "spark.network.crypto.", "spark.network.sasl.", "spark.ssl.rpc.");

    private Ports() {}

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(CLOSED);
        settings.put(NoMetricsPage.SETTING, NoMetricsPage.class.getName());
        settings.put("spark.driver.bindAddress", "127.0.0.1");
        settings.put("spark.driver.host", "127.0.0.1");
        return Map.copyOf(settings);
    }

    /**
     * Sees that settings leave the ports as they are.
     *
     * @throws UsageException with every setting that would change them
     */
    static void verify(Map<String, String> settings) {
        List<String> problems = settings.entrySet().stream()
                .filter(setting -> !setting.getValue().equals(SETTINGS.get(setting.getKey())))
                .map(Map.Entry::getKey)
                .filter(Ports::isFixed)
                .sorted()
                .map(key ->
                        "Cannot set " + key + ": the engine listens on this machine alone, to whoever knows a secret"
                                + " that it draws at each start")
                .toList();
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }

    private static boolean isFixed(String key) {
        return SETTINGS.containsKey(key) || OTHERS.stream().anyMatch(key::startsWith);
    }

    /**
     * Sees that the command line tells no secret: everybody on the machine can read it.
     *
     * @throws UsageException where it does
     */
    static void verifyUntold(Map<String, String> settings) {
        if (settings.containsKey(SECRET)) {
            throw new UsageException(
                    "Cannot take " + SECRET + " from the command line, which everybody on this machine can read"
                            + " (expected it in spark-defaults.conf, or " + SECRET + ".file with the name of a file)");
        }
    }
}
