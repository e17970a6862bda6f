package org.cablestats.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.security.CodeSource;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** As the jar's manifest states it, for example {@code 0.1.0}; {@code development} where classes run outside a jar. */
    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** What the jar was built from and by, as its manifest states it; empty where classes run outside a jar. */
    public static String built() {
        CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null || !place.getPath().endsWith(".jar")) {
            return "";
        }
        try (JarInputStream jar = new JarInputStream(place.openStream())) {
            @Nullable Manifest manifest = jar.getManifest();
            return manifest == null ? "" : built(manifest.getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The archives of a release name the commit, the jar of a checkout does not. */
    static String built(Attributes manifest) {
        @Nullable String commit = manifest.getValue("Build-Commit");
        return "built from " + (commit == null ? "a checkout" : "commit " + commit) + " with JDK "
                + manifest.getValue("Build-Jdk-Spec") + " by " + manifest.getValue("Created-By");
    }
}
