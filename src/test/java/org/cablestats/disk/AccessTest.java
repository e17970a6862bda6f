package org.cablestats.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds for a umask that takes nothing from the owner and from who may read, such as 022, 002 and none. */
final class AccessTest {
    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void keepToOneself() {
        Access.share(false);
    }

    @Test
    void makesWhatIsNamedForItsOwnerAloneWhateverTheFolderAboveAllows() throws IOException {
        Path open = existing("rwxr-xr-x");
        Access.asked().makeFolders(open.resolve("warehouse/deep"));
        Access.asked().write(open.resolve("answer.csv"), new byte[] {1});
        assertThat(FileModes.openToOthers(folder)).containsExactly("rwxr-xr-x existing");
        assertThat(FileModes.mode(open.resolve("warehouse"))).isEqualTo("rwx------");
        assertThat(FileModes.mode(open.resolve("answer.csv"))).isEqualTo("rw-------");
    }

    @Test
    void makesItForWhomTheUmaskLetsWhereTheUserAsks() throws IOException {
        Access.share(true);
        Access.asked().makeFolders(folder.resolve("warehouse"));
        Path plain = Files.createDirectory(folder.resolve("plain"));
        assertThat(FileModes.mode(folder.resolve("warehouse"))).isEqualTo(FileModes.mode(plain));
        Access.asked().write(folder.resolve("answer.csv"), new byte[] {1});
        assertThat(FileModes.mode(folder.resolve("answer.csv")))
                .isEqualTo(FileModes.mode(Files.createFile(folder.resolve("plain.csv"))));
    }

    @ParameterizedTest
    @CsvSource({
        "rwx------, rwx------, rw-------",
        "rwxr-x---, rwxr-x---, rw-r-----",
        "rwxr-xr-x, rwxr-xr-x, rw-r--r--",
        "rwx--x--x, rwx--x--x, rw-------",
        "rwxr-----, rwxr-----, rw-r-----"
    })
    void makesWhatIsInAFolderAsTheFolderIs(String mode, String ofFolder, String ofFile) throws IOException {
        Path there = existing(mode);
        Path inside = there.resolve("tables/data");
        Access access = Access.like(inside);
        access.makeFolders(inside);
        access.writer(inside.resolve("part.csv")).close();
        assertThat(FileModes.mode(there)).isEqualTo(mode);
        assertThat(FileModes.mode(there.resolve("tables"))).isEqualTo(ofFolder);
        assertThat(FileModes.mode(inside)).isEqualTo(ofFolder);
        assertThat(FileModes.mode(inside.resolve("part.csv"))).isEqualTo(ofFile);
    }

    @Test
    void keepsToItselfInAFolderForEverybodysTemporaryFiles() throws IOException {
        Path sticky = Files.createDirectory(folder.resolve("tmp"));
        Files.setAttribute(sticky, "unix:mode", 01777);
        Access.like(sticky).write(sticky.resolve("report.html"), new byte[] {1});
        assertThat(FileModes.mode(sticky.resolve("report.html"))).isEqualTo("rw-------");
    }

    @Test
    void doesNotWriteThroughALinkThatSomebodyElsePutThere() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        Path part = Files.createSymbolicLink(folder.resolve("q.csv.part"), victim);
        Access.PRIVATE.write(part, new byte[] {1});
        assertThat(victim).hasContent("mine");
        assertThat(Files.isSymbolicLink(part)).isFalse();
    }

    @Test
    void makesAFileAnewThatAKilledRunLeftForAll() throws IOException {
        Path part = Files.createFile(folder.resolve("q.csv.part"));
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-rw-rw-"));
        Access.PRIVATE.writer(part).close();
        assertThat(FileModes.mode(part)).isEqualTo("rw-------");
    }

    @Test
    void givesAFileOfALibraryTheModeOfWhatItReplaces() throws IOException {
        Path before = Files.createFile(folder.resolve("q.parquet"));
        Files.setPosixFilePermissions(before, PosixFilePermissions.fromString("rw-r-----"));
        Path made = folder.resolve("made.parquet");
        Access.PRIVATE.write(made, new byte[] {1});
        Access.asked(before).give(made);
        assertThat(FileModes.mode(made)).isEqualTo("rw-r-----");
        assertThat(made).hasBinaryContent(new byte[] {1});
        Access.asked(folder.resolve("new.parquet")).give(made);
        assertThat(FileModes.mode(made)).isEqualTo("rw-------");
    }

    @Test
    void knowsWhetherSomebodyElseWouldReadIt() throws IOException {
        Path secret = folder.resolve("data.parquet");
        Access.PRIVATE.write(secret, new byte[] {1});
        assertThat(Access.like(existing("rwxr-x---")).isWiderThan(secret)).isTrue();
        assertThat(Access.like(existing("rwx--x--x")).isWiderThan(secret)).isFalse();
        assertThat(Access.PRIVATE.isWiderThan(secret)).isFalse();
    }

    private Path existing(String mode) throws IOException {
        Path made = folder.resolve("existing");
        Files.createDirectories(made);
        return Files.setPosixFilePermissions(made, PosixFilePermissions.fromString(mode));
    }
}
