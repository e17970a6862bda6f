package org.cablestats.table.disk;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of tables that this process has opened to read. What fails in the middle of a page names no file, but it is one of
 * these: the engine's tasks run in this process.
 */
public final class OpenedFiles {
    private static final Set<String> LOCATIONS = ConcurrentHashMap.newKeySet();

    private OpenedFiles() {}

    static void add(String location) {
        LOCATIONS.add(location);
    }

    /** The file that a message names, as metadata write it. */
    public static @Nullable String named(String message) {
        return LOCATIONS.stream()
                .filter(message::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    /** All, sorted. */
    public static List<String> all() {
        return LOCATIONS.stream().sorted().toList();
    }
}
