package org.cablestats.cli.console;

import java.util.Locale;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.Configuration;
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

    /** Must be called before the first library asks for a logger. Under spark-submit Spark has: then only its level is ours. */
    public static void set(Verbosity verbosity) {
        System.setProperty(PROPERTY, level(verbosity).toLowerCase(Locale.ROOT));
        System.setProperty(TASKS, verbosity == Verbosity.VERBOSE ? "info" : "off");
        if (isSubmitted() && isNobodysChoice()) {
            Configurator.setRootLevel(Level.toLevel(level(verbosity)));
        }
    }

    /** What Spark is told of it, which would raise the level when a session starts; under spark-submit a user's own file has its say. */
    public static Map<String, String> settings(Verbosity verbosity) {
        return isSubmitted() && !isNobodysChoice() ? Map.of() : Map.of("spark.log.level", level(verbosity));
    }

    /** Whether Spark logs in the form that it, or Log4j, has where nobody named a file. */
    private static boolean isNobodysChoice() {
        ClassLoader ofSpark = LoggerContext.class.getClassLoader();
        Configuration now = ((LoggerContext) LogManager.getContext(ofSpark, false)).getConfiguration();
        return now instanceof DefaultConfiguration
                || String.valueOf(now.getConfigurationSource().getLocation()).contains("org/apache/spark/log4j2");
    }

    private static boolean isSubmitted() {
        return System.getProperty(SUBMITTED) != null;
    }

    private static String level(Verbosity verbosity) {
        return verbosity == Verbosity.VERBOSE ? "INFO" : "ERROR";
    }
}
