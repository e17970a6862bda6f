package org.cablestats.cli.console;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.cablestats.cli.console.Console.Verbosity;

/**
 * How much the engine's libraries may log to standard error: nothing below an error, unless the user asks. What a user must know,
 * the program says itself.
 */
public final class EngineLog {
    /** What log4j2.properties reads. */
    private static final String PROPERTY = "cablestats.log.level";

    private static final String TASKS = "cablestats.log.tasks";

    /** Set by spark-submit. */
    private static final String SUBMITTED = "spark.submit.deployMode";

    private EngineLog() {}

    /** Must be called before the first library asks for a logger; under spark-submit Spark itself has, where nobody named a file with the form of the log. */
    public static void set(Verbosity verbosity) {
        System.setProperty(PROPERTY, level(verbosity).toLowerCase(Locale.ROOT));
        System.setProperty(TASKS, verbosity == Verbosity.VERBOSE ? "info" : "off");
        if (isSubmitted() && LoggerContext.getContext(false).getConfiguration() instanceof DefaultConfiguration) {
            Configurator.reconfigure(URI.create(String.valueOf(EngineLog.class.getResource("/log4j2.properties"))));
        }
    }

    /** What Spark is told of it, which would raise the level when a session starts; under spark-submit a user's own file has its say. */
    public static Map<String, String> settings(Verbosity verbosity) {
        return isSubmitted() ? Map.of() : Map.of("spark.log.level", level(verbosity));
    }

    private static boolean isSubmitted() {
        return System.getProperty(SUBMITTED) != null;
    }

    private static String level(Verbosity verbosity) {
        return verbosity == Verbosity.VERBOSE ? "INFO" : "ERROR";
    }
}
