package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.cablestats.source.archive.PackedRecord;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.WholeFile;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever became of an archive, reading it throws nothing, and what is missing of it is a reject. */
@Tag("slow")
final class DamagedArchiveTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 60);

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void losesNothingSilentlyWhereAnArchiveWasCutOff(String ending) throws IOException {
        Path archive = Packed.archive(folder.resolve("cables" + ending), Unpacking.files(12));
        assertCutsAreTold(archive);
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#COMPRESSED")
    void losesNothingSilentlyWhereACompressedFileWasCutOff(String ending) throws IOException {
        assertCutsAreTold(Packed.compressed(folder.resolve("cables.csv" + ending), Unpacking.csv(300)));
        assertCutsAreTold(Packed.compressed(folder.resolve("a.html" + ending), Unpacking.page("07ASTANA1")));
    }

    private void assertCutsAreTold(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<SourceRecord> sane = Unpacking.whole(file);
        for (int seed = 0; seed < MUTANTS; seed++) {
            int cut = new Random(seed).nextInt(bytes.length);
            Files.write(file, Arrays.copyOf(bytes, cut));
            for (long slice : new long[] {1, Long.MAX_VALUE}) {
                List<SourceRecord> records = Unpacking.cut(file, slice).stream()
                        .map(PackedRecord::record)
                        .toList();
                assertThat(Reading.cables(records)).as("seed %d", seed).isSubsetOf(Reading.cables(sane));
                if (!records.equals(sane)) {
                    assertThat(Reading.reasons(records)).as("seed %d", seed).contains(RejectReason.DAMAGED);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void readsWhateverBecameOfAnArchive(String ending) throws IOException {
        Path archive = Packed.archive(folder.resolve("cables" + ending), Unpacking.files(12));
        byte[] bytes = Files.readAllBytes(archive);
        for (int seed = 0; seed < MUTANTS; seed++) {
            Random random = new Random(seed);
            byte[] mutant = bytes.clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            Files.write(archive, mutant);
            assertThat(Unpacking.cut(archive, 1)).as("seed %d", seed).isNotEmpty();
            assertThat(Unpacking.whole(archive)).as("seed %d", seed).isNotEmpty();
        }
    }

    @Test
    void rejectsTheRestOfATarWithItsPlace() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.tar"), Unpacking.pages("a.html", "b.html", "c.html"));
        byte[] bytes = Files.readAllBytes(archive);
        int entry = 512 + (Unpacking.page("07ASTANA1").length + 511) / 512 * 512;
        bytes[entry + 10] ^= 1;
        Files.write(archive, bytes);

        assertThat(Unpacking.whole(archive))
                .hasSize(2)
                .last()
                .isEqualTo(new SourceRecord.Rejected(
                        RejectReason.DAMAGED, new Position("x.tar", entry, bytes.length - entry), ""));
    }

    @Test
    void rejectsWhatFollowsTheEndOfATar() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.tar"), Unpacking.pages("a.html"));
        byte[] bytes = Files.readAllBytes(archive);
        byte[] twice = Arrays.copyOf(bytes, 2 * bytes.length);
        System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
        Files.write(archive, twice);

        assertThat(Reading.reasons(Unpacking.whole(archive))).containsExactly(RejectReason.DAMAGED);
    }

    @Test
    void namesTheEntriesOfAnEncryptedSevenZ() throws IOException {
        Path archive = folder.resolve("x.7z");
        try (SevenZOutputFile sevenZ = new SevenZOutputFile(archive.toFile(), "secret".toCharArray())) {
            SevenZArchiveEntry header = new SevenZArchiveEntry();
            header.setName("a.html");
            sevenZ.putArchiveEntry(header);
            sevenZ.write(Unpacking.page("07ASTANA1"));
            sevenZ.closeArchiveEntry();
        }
        assertThat(Reading.reasons(Unpacking.whole(archive))).containsExactly(RejectReason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".zip", ".tar", ".tar.gz"})
    void holdsNoMoreOfAnEntryThanAPageCanHave(String ending) {
        int size = WholeFile.LARGEST + (1 << 20);
        Path bomb = Packed.archive(folder.resolve("x" + ending), Map.of("a.html", new byte[size]));

        assertThat(Unpacking.whole(bomb)).singleElement().satisfies(record -> {
            assertThat(record).isInstanceOf(SourceRecord.Rejected.class);
            assertThat(Reading.reasons(List.of(record))).containsExactly(RejectReason.TOO_LARGE);
            assertThat(record.position()).isEqualTo(new Position("x" + ending + "/a.html", 0, size));
        });
    }

    @Test
    void readsACsvOfAnySizeInPieces() {
        byte[] csv = Unpacking.csv(500_000);
        assertThat(csv.length).isGreaterThan(WholeFile.LARGEST);
        Path archive = Packed.archive(folder.resolve("x.tar.gz"), Map.of("cables.csv", csv));

        assertThat(Unpacking.whole(archive)).hasSize(500_000);
    }

    @Test
    void believesNoHoles() throws IOException {
        byte[] tar = Files.readAllBytes(
                Packed.archive(folder.resolve("x.tar"), Map.of("a.html", Unpacking.page("07ASTANA1"))));
        // An old GNU sparse file of eight gigabytes, of which the archive holds the page at the start.
        tar[156] = 'S';
        put(tar, 257, "ustar  \0");
        put(tar, 386, "00000000000\0" + "%011o\0".formatted(Unpacking.page("07ASTANA1").length));
        Arrays.fill(tar, 482, 483, (byte) 0);
        put(tar, 483, "77777777777\0");
        checksum(tar);
        Path archive = Files.write(folder.resolve("x.tar"), tar);

        assertThat(Reading.reasons(Unpacking.whole(archive))).containsExactly(RejectReason.TOO_LARGE);
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] put = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(put, 0, bytes, at, put.length);
    }

    private static void checksum(byte[] header) {
        put(header, 148, "        ");
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += header[i] & 0xFF;
        }
        put(header, 148, "%06o\0 ".formatted(sum));
    }
}
