package org.cablestats.table;

import java.util.Map;

/**
 * How the engine runs.
 *
 * @param master Spark master, for example {@code local[*]}
 * @param settings further Spark settings by key
 */
public record EngineOptions(String master, Map<String, String> settings) {
    /** All cores of this machine. */
    public static final EngineOptions LOCAL = new EngineOptions("local[*]", Map.of());

    /** Copies the map. */
    public EngineOptions {
        settings = Map.copyOf(settings);
    }
}
