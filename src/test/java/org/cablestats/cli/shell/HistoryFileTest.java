package org.cablestats.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    @Test
    void narrowsWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("history"), "kept");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        HistoryFile.prepare(file);

        assertThat(FileModes.mode(file)).isEqualTo("rw-------");
        assertThat(file).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**.mode");
    }

    @Test
    void isNothingButAFile() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> HistoryFile.prepare(folder)).hasMessage("it is no regular file");
        assertThatThrownBy(() -> HistoryFile.prepare(Path.of("/dev/null"))).hasMessage("it is no regular file");
        assertThat(FileModes.mode(folder)).isEqualTo("rwxr-xr-x");
    }
}
