package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablestats.load.SourceDigests;
import org.cablestats.run.RunLoad.RunInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load read, against what lies there now: sizes first, then bytes. */
final class LoadedSourcesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "one");
        Files.writeString(folder.resolve("b.csv"), "two");
    }

    @Test
    void areTheSameWhateverTheTimesOfTheirFiles() throws IOException {
        LoadedSources loaded = loaded();
        Files.setLastModifiedTime(folder.resolve("a.csv"), FileTime.from(Instant.EPOCH));

        assertThat(loaded.otherSize(new SourceDigests(Map.of()))).isEmpty();
        assertThat(loaded.otherBytes(new SourceDigests(Map.of()))).isEmpty();
    }

    @Test
    void areOthersByNumberAndSizeWithoutARead() throws IOException {
        LoadedSources loaded = loaded();
        Files.writeString(folder.resolve("b.csv"), "three");
        assertThat(loaded.otherSize(new SourceDigests(Map.of()))).contains("other files or sizes are in " + folder);

        Files.writeString(folder.resolve("b.csv"), "two");
        Files.createFile(folder.resolve("c.csv"));
        assertThat(loaded.otherSize(new SourceDigests(Map.of()))).contains("other files or sizes are in " + folder);
    }

    @Test
    void areOthersByNamesAndBytes() throws IOException {
        LoadedSources loaded = loaded();
        Files.writeString(folder.resolve("a.csv"), "two");
        Files.writeString(folder.resolve("b.csv"), "one");
        assertThat(loaded.otherSize(new SourceDigests(Map.of()))).isEmpty();
        assertThat(loaded.otherBytes(new SourceDigests(Map.of()))).contains("other bytes are in " + folder);

        write();
        Files.move(folder.resolve("b.csv"), folder.resolve("c.csv"));
        assertThat(loaded.otherBytes(new SourceDigests(Map.of()))).contains("other bytes are in " + folder);
    }

    @Test
    void areNotKnownToBeTheSameWhereNobodyDigestedThem() {
        RunInput undigested = new RunInput("csv", 2, 6, "0", null);

        assertThat(new LoadedSources(List.of(folder.toString()), List.of(undigested))
                        .otherSize(new SourceDigests(Map.of())))
                .contains("it is not known what was read of " + folder);
    }

    @Test
    void areOthersWhereTheyAreGone() {
        LoadedSources gone = new LoadedSources(List.of(folder + "/none"), loaded().loaded());

        assertThat(gone.otherSize(new SourceDigests(Map.of())))
                .contains("Cannot find '" + folder + "/none': there is no such file or folder");
    }

    @Test
    void areDigestedAsTheLoadReadsThem() throws IOException {
        try (ReadSources read = ReadSources.begin(new SourceDigests(Map.of()), List.of(folder.toString()))) {
            assertThat(read.read()).isEqualTo(new SourceDigests(Map.of()).of(List.of(folder.toString())));
        }
        try (ReadSources read = ReadSources.begin(new SourceDigests(Map.of()), List.of(folder.toString()))) {
            assertThat(read.read()).doesNotContain(Optional.empty());
            Files.writeString(folder.resolve("a.csv"), "changed meanwhile");
            assertThat(read.read()).containsExactly(Optional.empty());
        }
    }

    private LoadedSources loaded() {
        List<RunInput> inputs = new SourceDigests(Map.of())
                .of(List.of(folder.toString())).stream()
                        .map(found -> new RunInput("csv", 2, 6, "0", LoadedSources.recorded(found.orElseThrow())))
                        .toList();
        return new LoadedSources(List.of(folder.toString()), inputs);
    }
}
