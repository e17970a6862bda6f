package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunIdTest {
    @TempDir
    private Path folder;

    @Test
    void isTheSameForTheSameWork() {
        assertThat(new RunId().with("a").with("b").digits())
                .hasSize(12)
                .matches("[0-9a-f]+")
                .isEqualTo(new RunId().with("a").with("b").digits());
    }

    @Test
    void tellsWhereOneTextEndsAndTheNextBegins() {
        assertThat(new RunId().with("ab").with("c").digits())
                .isNotEqualTo(new RunId().with("a").with("bc").digits());
    }

    @Test
    void dependsOnAFilesBytesAndNotOnItsPlace() throws IOException {
        Path here = Files.writeString(folder.resolve("here"), "x");
        Path there = Files.writeString(folder.resolve("there"), "x");
        Path other = Files.writeString(folder.resolve("other"), "y");

        assertThat(new RunId().withFile(here.toString()).digits())
                .isEqualTo(new RunId().withFile(there.toString()).digits())
                .isNotEqualTo(new RunId().withFile(other.toString()).digits());
    }
}
