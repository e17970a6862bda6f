package org.cablestats.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstallationTest {
    @TempDir
    private Path folder;

    @Test
    void isTheFolderOfTheJarThatHasDefinitions() throws IOException {
        Path jar = jar("definitions/reports/a.yaml");
        Files.createDirectory(folder.resolve("reports"));

        assertThat(Installation.around(jar)).isEqualTo(folder);
    }

    @Test
    void isInTheJarWhereTheJarIsAlone() throws IOException {
        Path found = Objects.requireNonNull(Installation.around(jar("definitions/reports/a.yaml", "other/b.yaml")));

        assertThat(found).isNotEqualTo(folder);
        assertThat(found.resolve("reports/a.yaml")).hasContent("definitions/reports/a.yaml");
        assertThat(found).isDirectoryNotContaining("glob:**other");
    }

    @Test
    void isNowhereElse() throws IOException {
        assertThat(Installation.around(jar("org/x.class"))).isNull();
        assertThat(Installation.around(folder)).isNull();
        assertThat(Installation.around(null)).isNull();
    }

    private Path jar(String... entries) throws IOException {
        Path jar = folder.resolve("cablestats.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write(entry.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                }
            }
        }
        return jar;
    }
}
