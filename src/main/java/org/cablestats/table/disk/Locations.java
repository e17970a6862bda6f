package org.cablestats.table.disk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Places as Iceberg's metadata writes them: {@code file:/a/b}, {@code s3a://bucket/b}. Nothing in them is escaped. */
public final class Locations {
    private static final String LOCAL = "file:";

    private Locations() {}

    /** As metadata writes a path of this machine. */
    public static String of(Path absolute) {
        return LOCAL + absolute;
    }

    /** The path on this machine; null where the place is elsewhere. */
    public static @Nullable Path local(String location) {
        if (location.startsWith(LOCAL)) {
            return Path.of(location.substring(LOCAL.length()).replaceFirst("^/+", "/"));
        }
        return location.startsWith("/") ? Path.of(location) : null;
    }
}
