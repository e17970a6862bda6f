package org.cablestats.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.load.Loading;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.testing.Trees;

/** The sample that the program brings, loaded once for all tests of the JVM that ask it and change nothing; gone with the JVM. */
final class SampleWarehouse {
    private static final Path FOLDER = load();

    private SampleWarehouse() {}

    static Path folder() {
        return FOLDER;
    }

    private static Path load() {
        try {
            Path home = Files.createTempDirectory("cablestats-sample");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            SampleCorpus.write(home.resolve("corpus"), 3_000, 1);
            Loading.load(home.resolve("warehouse"), home.resolve("corpus"));
            return home.resolve("warehouse");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            Trees.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
