package org.cablestats.fault;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PermissionTest {
    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithAFolderThatIsStillToBeMade() {
        assertThatCode(() -> Permission.verifyFolder(folder.resolve("a/b/c"))).doesNotThrowAnyException();
        assertThatCode(() -> Permission.verifyFile(folder.resolve("a/b/c.csv"))).doesNotThrowAnyException();
        assertThatCode(() -> Permission.verifyFile(Path.of("c.csv"))).doesNotThrowAnyException();
    }

    @Test
    void namesAFileWhereAFolderShouldBe() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");

        assertThatThrownBy(() -> Permission.verifyFolder(file.resolve("a/b")))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot write '" + file + "/a/b': " + file + " is no folder");
        assertThatThrownBy(() -> Permission.verifyFile(file.resolve("q.csv"))).hasMessageEndingWith(" is no folder");
    }

    @Test
    void namesAFolderWhereAFileShouldBe() {
        assertThatThrownBy(() -> Permission.verifyFile(folder))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot write '" + folder + "': it is a folder");
    }

    /** Skipped for root, who may write anywhere. */
    @Test
    void namesTheFolderThatMayNotBeWritten() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        assumeThat(Files.isWritable(closed)).isFalse();

        assertThatThrownBy(() -> Permission.verifyFolder(closed.resolve("a")))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot write '" + closed + "/a': no permission for " + closed);
        assertThatThrownBy(() -> Permission.verifyFile(closed.resolve("q.csv")))
                .hasMessage("Cannot write '" + closed + "/q.csv': no permission for " + closed);
    }
}
