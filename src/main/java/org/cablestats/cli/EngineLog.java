package org.cablestats.cli;

/** How much the engine's libraries may log to standard error; log4j2.properties reads it. */
final class EngineLog {
    private static final String LEVEL = "cablestats.log.level";

    private EngineLog() {}

    /** Must be called before the first library asks for a logger. */
    static void set(boolean verbose) {
        System.setProperty(LEVEL, verbose ? "info" : "error");
    }
}
