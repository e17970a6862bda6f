package org.cablestats.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.FileModes;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is one stream is unpacked for the first pass, and never again: for the second it need not even be there. */
final class StageTest {
    private static final int ENTRIES = 6;
    private static final int RECORDS = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".7z", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"})
    void keepsWhatWasReadOfAnArchiveThatIsOneStream(String ending) throws IOException {
        Path archive = archive(ending);
        Plan plan = plan(archive);
        List<InputRecord> read = read(plan, Stage.NONE);
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            assertThat(read(plan, stage)).isEqualTo(read).hasSize(ENTRIES * RECORDS + 1);
            assertThat(stage.missing(plan)).isEmpty();
            Files.delete(archive);
            assertThat(read(plan, stage.filled())).isEqualTo(accepted(read)).hasSize(ENTRIES * RECORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".bz2", ".xz"})
    void keepsWhatWasReadOfACompressedFile(String ending) throws IOException {
        Path file = Packed.compressed(folder.resolve("cables.csv" + ending), csv(100, new Random(1)));
        Plan plan = plan(file);
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            List<InputRecord> read = read(plan, stage);
            Files.delete(file);
            assertThat(read(plan, stage.filled())).isEqualTo(read).hasSize(100);
        }
    }

    @Test
    void makesNothingWhereEveryFileIsCutOrQuickToReadOrSmall() throws IOException {
        Path plain = Files.write(folder.resolve("cables.csv"), csv(100, new Random(1)));
        Path quick = Packed.compressed(folder.resolve("cables.csv.gz"), Files.readAllBytes(plain));
        Path small = Packed.compressed(folder.resolve("cables.csv.xz"), csv(3, new Random(1)));
        Plan plan = plan(archive(".zip"), archive(".tar"), plain, quick, small);

        Stage stage = Stage.in(folder.resolve("stage"), plan);
        assertThat(stage).isEqualTo(Stage.NONE);
        assertThat(stage.missing(plan)).isEmpty();
        stage.close();
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    @Test
    void isItsOwnersAloneAndGoneAfterwards() throws IOException {
        Plan plan = plan(archive(".7z"));
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            read(plan, stage);
            assertThat(kept(stage)).hasSize(1);
            assertThat(FileModes.openToOthers(folder.resolve("stage"))).isEmpty();
        }
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    @Test
    void keepsTheRejectsAndTheCablesOfADamagedArchiveApart() throws IOException {
        Path archive = archive(".tar.gz");
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length * 2 / 3));
        Plan plan = plan(archive);
        List<InputRecord> read = read(plan, Stage.NONE);
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            assertThat(read(plan, stage))
                    .isEqualTo(read)
                    .anyMatch(record -> record.record() instanceof SourceRecord.Rejected);
            Files.delete(archive);
            assertThat(read(plan, stage.filled())).isEqualTo(accepted(read)).isNotEmpty();
        }
    }

    @Test
    void readsAgainWhatItHadNoRoomFor() throws IOException {
        Plan plan = plan(archive(".7z"));
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            Stage full = new Stage(stage.folder(), Long.MAX_VALUE, true);
            List<InputRecord> read = read(plan, full);
            assertThat(kept(stage)).isEmpty();
            assertThat(stage.missing(plan)).containsExactly("corpus.7z");
            assertThat(read(plan, full.filled())).isEqualTo(read);
        }
    }

    @Test
    void readsAgainWhatWasTakenAwayOrCouldNotBeWritten() throws IOException {
        Plan plan = plan(archive(".7z"));
        Stage stage = Stage.in(folder.resolve("stage"), plan);
        stage.close();
        List<InputRecord> read = read(plan, stage);
        assertThat(read(plan, stage.filled())).isEqualTo(read).hasSize(ENTRIES * RECORDS + 1);
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    /** As where another account's load, which was killed, has left a folder that is its own. */
    @Test
    void isNoneWhereItsFolderCannotBeMade() throws IOException {
        Path taken = Files.writeString(folder.resolve("stage"), "");

        Plan plan = plan(archive(".7z"));
        Stage stage = Stage.in(taken.resolve("below"), plan);
        assertThat(stage).isEqualTo(Stage.NONE);
        assertThat(stage.missing(plan)).containsExactly("corpus.7z");
    }

    @Test
    void leavesNothingOfAPassThatDidNotReachTheEnd() throws IOException {
        Plan plan = plan(archive(".7z"));
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            TaskRecords<InputRecord> begun = records(plan, stage);
            begun.next();
            assertThat(kept(stage)).hasSize(1);
            begun.close();
            assertThat(kept(stage)).isEmpty();
        }
    }

    @Test
    void tellsWhereTheDiskGivesBackSomethingElse() throws IOException {
        Plan plan = plan(archive(".7z"));
        try (Stage stage = Stage.in(folder.resolve("stage"), plan)) {
            read(plan, stage);
            Path kept = kept(stage).get(0);
            byte[] bytes = Files.readAllBytes(kept);
            bytes[bytes.length / 2] ^= 1;
            Files.write(kept, bytes);
            assertThatThrownBy(() -> read(plan, stage.filled()))
                    .isInstanceOf(MachineException.class)
                    .hasMessageStartingWith("Cannot read what was kept of 'corpus.7z': ");
        }
    }

    private static List<Path> kept(Stage stage) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(stage.folder()))) {
            return files.toList();
        }
    }

    private static List<InputRecord> accepted(List<InputRecord> records) {
        return records.stream()
                .filter(record -> record.record() instanceof SourceRecord.Accepted)
                .toList();
    }

    private static List<InputRecord> read(Plan plan, Stage stage) {
        List<InputRecord> read = new ArrayList<>();
        records(plan, stage).forEachRemaining(read::add);
        return read;
    }

    private static TaskRecords<InputRecord> records(Plan plan, Stage stage) {
        return new TaskRecords<>(
                plan.tasks().iterator(), new Everything(stage), new Reading(plan.storage(), 3), bytes -> {});
    }

    private record Everything(Stage stage) implements Pass<InputRecord> {
        @Override
        public InputRecord take(InputRecord record) {
            return record;
        }
    }

    private Plan plan(Path... files) {
        return Plan.of(Stream.of(files).map(Path::toString).toList(), Storage.of(List.of()), null);
    }

    /** Tables of cables, the last with a record of two columns, in an archive. */
    private Path archive(String ending) {
        Map<String, byte[]> files = new TreeMap<>();
        Random random = new Random(7);
        for (int i = 0; i < ENTRIES; i++) {
            files.put("cables-" + i + ".csv", csv(RECORDS, random));
        }
        files.put("short.csv", "\"1\",\"x\"\n".getBytes(StandardCharsets.UTF_8));
        return Packed.archive(folder.resolve("corpus" + ending), files);
    }

    /** Cables whose texts nothing makes much smaller. */
    private static byte[] csv(int records, Random random) {
        StringBuilder csv = new StringBuilder();
        for (int i = 1; i <= records; i++) {
            csv.append("\"%d\",\"12/11/2008 9:30\",\"08ASTANA%d\",\"Embassy Astana\",\"UNCLASSIFIED\",\"\",\"\",\""
                    .formatted(i, i));
            random.ints(1200, ' ', 0x17F)
                    .filter(each -> each != '"' && each != '\\')
                    .forEach(csv::appendCodePoint);
            csv.append("\"\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
