package org.cablestats.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.testing.FileModes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scratch folders of processes of their own, one of which may be killed. */
@Tag("slow")
final class ScratchTest {
    @TempDir
    private Path place = Path.of("");

    /** What such a process does: says where its temporary files are, and ends when its input does. */
    static final class Run {
        private Run() {}

        public static void main(String[] arguments) throws IOException {
            Scratch.open();
            Path folder = Path.of(System.getProperty("java.io.tmpdir"));
            Files.writeString(
                    Files.createDirectories(folder.resolve("blocks/00")).resolve("block"), "cables");
            System.out.println(folder);
            System.in.read();
        }
    }

    @Test
    void isOfTheOwnerAloneUnderANameThatNobodyKnowsAndGoneAtTheEnd() throws Exception {
        Process one = start(place);
        Process other = start(place);
        Path folder = folder(one);
        assertThat(folder.getParent()).isEqualTo(place);
        assertThat(folder.getFileName().toString()).matches("cablestats-[0-9a-f-]{36}");
        assertThat(folder).isNotEqualTo(folder(other));
        assertThat(FileModes.mode(folder)).isEqualTo("rwx------");
        end(one);
        assertThat(folder).doesNotExist();
        end(other);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void isRemovedByTheNextRunWhereItsProcessWasKilledButNotOfOneThatLives() throws Exception {
        Process killed = start(place);
        Path left = folder(killed);
        Process alive = start(place);
        Path used = folder(alive);
        killed.destroyForcibly().waitFor();
        assertThat(left.resolve("blocks/00/block")).exists();
        Process next = start(place);
        folder(next);
        end(next);
        assertThat(entries()).containsExactly(used);
        assertThat(used.resolve("blocks/00/block")).exists();
        end(alive);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void isTheFolderOfTheLauncherWhereThatMadeOne() throws Exception {
        Path made = Files.createDirectory(place.resolve("cablestats-a1B2c3D4e5F6"));
        Process process = start(made);
        assertThat(folder(process)).isEqualTo(made);
        end(process);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void liesInAFolderThatAnotherRunUsesAsAnyOtherPlace() throws Exception {
        Process outer = start(place);
        Path folder = folder(outer);
        Process inner = start(folder);
        assertThat(folder(inner).getParent()).isEqualTo(folder);
        end(inner);
        assertThat(folder.resolve("blocks/00/block")).exists();
        end(outer);
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void leavesAloneWhatIsNoneOfItsKind() throws Exception {
        Path links = Files.createDirectory(place.resolve("mine"));
        Files.writeString(links.resolve("lock"), "kept");
        Path link = Files.createSymbolicLink(place.resolve("cablestats-link"), links);
        Path begun = Files.createDirectory(place.resolve("cablestats-begun"));
        Path old = Files.createDirectory(place.resolve("cablestats-old"));
        Path filled = Files.createDirectory(place.resolve("cablestats-filled"));
        Files.writeString(filled.resolve("notes"), "kept");
        for (Path folder : List.of(old, filled)) {
            Files.setLastModifiedTime(folder, FileTime.from(Instant.EPOCH));
        }
        Process process = start(place);
        folder(process);
        end(process);
        assertThat(entries()).containsExactlyInAnyOrder(links, link, begun, filled);
        assertThat(links.resolve("lock")).hasContent("kept");
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.toList();
        }
    }

    private static Process start(Path place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + place,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Run.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path folder(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        return Path.of(reader.readLine());
    }

    private static void end(Process process) throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor()).isZero();
    }
}
