package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.fault.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlannedLoadTest {
    private static final String NO_FILE =
            "': there is no file in the folder or below it, hidden ones aside (expected cables,"
                    + " as files or in archives)";

    @TempDir
    Path folder;

    @Test
    void namesEverySourceWithoutAFile() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path deep = Files.createDirectories(folder.resolve("deep"));
        Files.createDirectories(deep.resolve("a/b"));
        Path hidden = Files.createDirectories(folder.resolve("hidden"));
        Files.createFile(hidden.resolve(".DS_Store"));
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("08ASTANA12.html"), "<html></html>");

        assertThatThrownBy(() -> PlannedLoad.of(Loading.request(0, empty, full, deep, hidden)))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load '" + empty + NO_FILE + "\nCannot load '" + deep + NO_FILE + "\nCannot load '"
                        + hidden + NO_FILE);
        assertThat(PlannedLoad.of(Loading.request(0, full)).plan().tasks()).hasSize(1);
    }
}
