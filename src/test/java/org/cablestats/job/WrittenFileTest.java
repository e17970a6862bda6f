package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cablestats.run.RunStep.RunFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WrittenFileTest {
    @TempDir
    private Path folder;

    @Test
    void isAsItWasAsLongAsNobodyTouchesIt() throws IOException {
        WrittenFile file = written(true);

        assertThat(file.recorded())
                .isEqualTo(new RunFile(
                        "out/a.csv", 2, "961b6dd3ede3cb8ecbaacbd68de040cd78eb2ed5889130cceb4c49268ea4d506"));
        assertThat(file.otherSize()).isEmpty();
        assertThat(file.otherBytes()).isEmpty();
    }

    @Test
    void isAnotherByItsBytesWhereTheseAreKnown() throws IOException {
        WrittenFile digested = written(true);
        WrittenFile sized = written(false);
        Files.writeString(digested.place(), "ba");

        assertThat(digested.otherSize()).isEmpty();
        assertThat(digested.otherBytes()).contains(digested.place() + " was changed");
        assertThat(sized.otherBytes()).isEmpty();
    }

    @Test
    void isAsItWasWhereItIsAMessageThatWasTakenAway() {
        WrittenFile message = new WrittenFile(folder.resolve("overview.eml"), new RunFile("overview.eml", 2, "00"));

        assertThat(message.otherSize()).isEmpty();
        assertThat(message.otherBytes()).isEmpty();
    }

    /** A sample names the folders of its pages and texts, as these are what is loaded. */
    @Test
    void isEachFileOfAFolderThatWasWritten() throws IOException {
        written(true);
        Files.writeString(folder.resolve("out/b.csv"), "b");

        assertThat(WrittenFile.all(folder, folder.resolve("out"), false))
                .containsExactly(new RunFile("out/a.csv", 2, null), new RunFile("out/b.csv", 1, null))
                .allSatisfy(file -> assertThat(new WrittenFile(folder.resolve(file.path()), file).otherSize())
                        .isEmpty());
    }

    @Test
    void isAnotherByItsSizeOrGone() throws IOException {
        WrittenFile file = written(true);
        Files.writeString(file.place(), "abc");
        assertThat(file.otherSize()).contains(file.place() + " was changed");

        Files.delete(file.place());
        assertThat(file.otherSize()).contains(file.place() + " is not there any more");
        Files.createDirectory(file.place());
        assertThat(file.otherSize()).contains(file.place() + " is not there any more");
    }

    private WrittenFile written(boolean isDigested) throws IOException {
        Path file = folder.resolve("out/a.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "aa");
        return new WrittenFile(file, WrittenFile.all(folder, file, isDigested).get(0));
    }
}
