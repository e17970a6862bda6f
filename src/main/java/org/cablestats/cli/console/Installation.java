package org.cablestats.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.cablestats.disk.Access;
import org.jspecify.annotations.Nullable;

/**
 * Where the definitions lie that come with the program: in the folder that the launcher names; without a launcher in the jar's own folder;
 * and where the jar was sent alone to another machine, in the jar, from which they are unpacked.
 */
public final class Installation {
    private static final String PROPERTY = "cablestats.home";

    /** Folder of the jar that has the definitions. */
    private static final String PACKED = "definitions/";

    private Installation() {}

    /** The folder; null where there is none. */
    public static @Nullable Path find() {
        String named = System.getProperty(PROPERTY);
        return named == null ? around(jar()) : Path.of(named);
    }

    private static @Nullable Path jar() {
        var source = Installation.class.getProtectionDomain().getCodeSource();
        return source == null ? null : Path.of(URI.create(source.getLocation().toString()));
    }

    static @Nullable Path around(@Nullable Path jar) {
        if (jar == null || !Files.isRegularFile(jar)) {
            return null;
        }
        Path folder = jar.toAbsolutePath().resolveSibling("");
        return Files.isDirectory(folder.resolve("reports")) ? folder : unpacked(jar);
    }

    private static @Nullable Path unpacked(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.stream().noneMatch(entry -> entry.getName().startsWith(PACKED))) {
                return null;
            }
            // In the folder of this run, which goes when it ends.
            Path folder = Files.createTempDirectory("definitions-");
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                unpack(file, entries.nextElement(), folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(JarFile file, JarEntry entry, Path folder) throws IOException {
        if (entry.isDirectory() || !entry.getName().startsWith(PACKED)) {
            return;
        }
        Path target = folder.resolve(entry.getName().substring(PACKED.length()));
        Access.PRIVATE.makeFolders(target.resolveSibling(""));
        try (InputStream in = file.getInputStream(entry)) {
            Access.PRIVATE.write(target, in.readAllBytes());
        }
    }
}
