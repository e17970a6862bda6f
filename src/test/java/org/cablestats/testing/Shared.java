package org.cablestats.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real documents that stand beside the checkout and never in it. */
public final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");

    private Shared() {}

    /** A file or folder there. Skips the test where it is missing, but fails it in continuous integration. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        if (!Files.exists(path)) {
            throw Missing.skip(path + " is not beside this checkout");
        }
        return path;
    }
}
