package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HistoryFileTest {
    @TempDir
    Path folder;

    @Test
    void liesInTheFolderOfTheUsersState() {
        assertThat(HistoryFile.of(Map.of("HOME", "/h"))).isEqualTo(Path.of("/h/.local/state/cablestats/history"));
        assertThat(HistoryFile.of(Map.of("HOME", "/h", "XDG_STATE_HOME", "/s")))
                .isEqualTo(Path.of("/s/cablestats/history"));
        assertThat(HistoryFile.of(Map.of("HOME", "/h", "XDG_STATE_HOME", "", HistoryFile.VARIABLE, "/x")))
                .isEqualTo(Path.of("/x"));
        assertThat(HistoryFile.of(Map.of("HOME", "/h", HistoryFile.VARIABLE, "")))
                .isNull();
        assertThat(HistoryFile.of(Map.of())).isNull();
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        Path own = folder.resolve("state").resolve("cablestats");
        Path file = own.resolve("history");

        HistoryFile.prepare(file);
        Files.writeString(file, "kept");
        HistoryFile.prepare(file);

        assertThat(FileModes.mode(file)).isEqualTo("rw-------");
        assertThat(FileModes.mode(own)).isEqualTo("rwx------");
        assertThat(file).hasContent("kept");
    }
}
