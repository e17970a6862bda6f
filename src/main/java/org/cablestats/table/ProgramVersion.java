package org.cablestats.table;

import org.jspecify.annotations.Nullable;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar's manifest states it, for example {@code 0.1.0}; {@code development} where classes run outside a jar. */
    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
