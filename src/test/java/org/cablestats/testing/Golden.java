package org.cablestats.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected outputs as files under {@code src/test/resources}; {@code -Dgolden=write} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources");

    private Golden() {}

    /** Holds a text against a golden file, for example {@code cables/golden/short.json}. */
    public static void assertEqual(String file, String actual) {
        assertEqual(FOLDER.resolve(file), actual);
    }

    /** Holds a text against a file that has a place elsewhere: a page of {@code docs}. */
    public static void assertEqual(Path path, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, actual, StandardCharsets.UTF_8);
                return;
            }
            assertThat(path).as("golden file; -Dgolden=write makes it").exists();
            assertThat(actual).as(path.toString()).isEqualTo(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
