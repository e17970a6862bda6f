package org.cablestats.table;

import java.util.regex.Pattern;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the engine its cores.
 *
 * @param url as Spark writes it
 */
public record Master(String url) {
    /** All cores of this machine. */
    public static final Master LOCAL = new Master("local[*]");

    private static final Pattern THIS_MACHINE = Pattern.compile("local(\\[(\\*|[1-9][0-9]*)(, *[0-9]+)?])?");

    private static final Pattern PROCESSES =
            Pattern.compile("local-cluster\\[ *[1-9][0-9]* *, *[1-9][0-9]* *, *[1-9][0-9]* *]");

    /** Several where one stands by for another. */
    private static final Pattern STANDALONE = Pattern.compile("spark://[^,/\\s]+:[0-9]+(,[^,/\\s]+:[0-9]+)*");

    private static final Pattern KUBERNETES = Pattern.compile("k8s://(https?://)?[^/\\s]+(/\\S*)?");

    /** Where Spark puts what its own command line, its file of defaults and Java's properties say. */
    private static final String SETTING = "spark.master";

    /**
     * One that somebody wrote.
     *
     * @param place where, for messages
     * @throws UsageException where it is none
     */
    static Master parse(String place, String url) {
        Master master = new Master(url);
        if (!master.isLocal() && !master.isOfOtherProcesses()) {
            throw new UsageException("Invalid " + place + ": '" + url
                    + "' (expected local, local[N] or local[*] for this machine, else spark://HOST:PORT, yarn,"
                    + " k8s://HOST:PORT or local-cluster[WORKERS,CORES,MB])");
        }
        return master;
    }

    /**
     * The one to use: that of the command line, which is the one that spark-submit has found where it has found one.
     *
     * @param asked by the option; null where it was left out
     * @param setting by {@code --conf spark.master}; null where it was left out
     * @throws UsageException where one is none, or they differ
     */
    public static Master of(@Nullable String asked, @Nullable String setting) {
        return chosen(asked, setting, System.getProperty(SETTING));
    }

    static Master chosen(@Nullable String asked, @Nullable String setting, @Nullable String submitted) {
        Master chosen = submitted == null ? null : parse("spark.master", submitted);
        chosen = agreed(chosen, "spark-submit has", setting, "--conf spark.master");
        chosen = agreed(chosen, submitted == null ? "--conf has" : "spark-submit has", asked, "--master");
        return chosen == null ? LOCAL : chosen;
    }

    private static @Nullable Master agreed(@Nullable Master known, String whose, @Nullable String url, String place) {
        if (url == null) {
            return known;
        }
        Master written = parse(place, url);
        if (known != null && !known.equals(written)) {
            throw new UsageException(
                    "Cannot use " + place + " " + url + ": " + whose + " " + known.url + " (expected one of them)");
        }
        return written;
    }

    /** Whether all work is done in this process. */
    public boolean isLocal() {
        return THIS_MACHINE.matcher(url).matches();
    }

    private boolean isOfOtherProcesses() {
        return url.equals("yarn") || KUBERNETES.matcher(url).matches() || isToldTheSecret();
    }

    /** Whether Spark is told the secret that its processes share, and does not draw and hand on one by itself. */
    boolean isToldTheSecret() {
        return STANDALONE.matcher(url).matches() || PROCESSES.matcher(url).matches();
    }
}
