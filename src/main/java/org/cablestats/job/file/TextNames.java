package org.cablestats.job.file;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of the files of cables, a folder a year: {@code 2007/07ASTANA3287.txt}. Letters, digits, dots, hyphens and underscores of an id are
 * kept, all else becomes an underscore; a name that is taken, in capitals or not, gets a number. Used once, for the cables of one folder.
 */
final class TextNames {
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    /** The name of a cable's file, below the folder of all. */
    Path of(Map<String, @Nullable Object> cable) {
        Object year = cable.get("year");
        String folder = year == null ? "unknown" : year.toString();
        String id = safe(String.valueOf(cable.get("id")));
        String name = id;
        for (int number = 2; !taken.add(folder + "/" + name.toLowerCase(Locale.ROOT)); number++) {
            name = id + "_" + number;
        }
        return Path.of(folder, name + ".txt");
    }

    private static String safe(String id) {
        String kept = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[.-]", "_");
        return kept.isEmpty() ? "_" : kept.substring(0, Math.min(LONGEST, kept.length()));
    }
}
