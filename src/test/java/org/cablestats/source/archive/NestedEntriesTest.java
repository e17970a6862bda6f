package org.cablestats.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.cablestats.cable.RawCable;
import org.cablestats.source.DamagedZipTest;
import org.cablestats.source.Reading;
import org.cablestats.source.Unpacking;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives in archives give what their files give, under the names of all, and what is not opened is told. */
final class NestedEntriesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void readsAnArchiveOfEachKindInAnArchiveOfEachKind(String outer) throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (String ending : Packed.ARCHIVES) {
            inner.put("years/2007" + ending, packed("2007" + ending, Unpacking.pages("a.html", "b.html")));
            expected.add("all" + outer + "/years/2007" + ending + "/a.html");
            expected.add("all" + outer + "/years/2007" + ending + "/b.html");
        }
        Path archive = Packed.archive(folder.resolve("all" + outer), inner);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records)).hasSameSizeAs(records);
        assertThat(files(records)).isEqualTo(expected);
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#COMPRESSED")
    void readsACompressedFileInAnArchiveAndACompressedArchive(String ending) throws IOException {
        byte[] csv = compressed("cables.csv" + ending, Unpacking.csv(3));
        byte[] zip = packed("pages.zip", Unpacking.pages("a.html"));
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("cables.csv" + ending, csv);
        inner.put("pages.zip" + ending, compressed("pages.zip" + ending, zip));
        Path archive = Packed.archive(folder.resolve("all.zip"), inner);

        assertThat(files(Unpacking.whole(archive)))
                .containsExactly(
                        "all.zip/cables.csv" + ending,
                        "all.zip/cables.csv" + ending,
                        "all.zip/cables.csv" + ending,
                        "all.zip/pages.zip" + ending + "/a.html");
    }

    @Test
    void readsAFileThatWasCompressedTwice() throws IOException {
        byte[] once = compressed("cables.csv.gz", Unpacking.csv(3));
        Path file = Packed.compressed(folder.resolve("cables.csv.gz.xz"), once);

        assertThat(Unpacking.whole(file)).hasSize(3).allMatch(SourceRecord.Accepted.class::isInstance);
        assertThat(files(Unpacking.whole(file))).containsOnly("cables.csv.gz.xz");
    }

    @ParameterizedTest
    @ValueSource(strings = {".zip", ".tar", ".tar.gz", ".7z"})
    void opensThreeArchivesOneInTheOtherAndTellsOfTheFourth(String ending) throws IOException {
        byte[] csv = packed("1" + ending, Map.of("cables.csv", Unpacking.csv(2)));
        byte[] second = packed("2" + ending, Map.of("1" + ending, csv));
        Path third = Packed.archive(folder.resolve("3" + ending), Map.of("2" + ending, second));
        Path fourth = Packed.archive(folder.resolve("4" + ending), Map.of("3" + ending, Files.readAllBytes(third)));

        String name = "3" + ending + "/2" + ending + "/1" + ending;
        assertThat(files(Unpacking.whole(third))).containsExactly(name + "/cables.csv", name + "/cables.csv");
        assertThat(Unpacking.whole(fourth))
                .containsExactly(new SourceRecord.Rejected(
                        RejectReason.TOO_DEEP, new Position("4" + ending + "/" + name, 0, csv.length), ""));
    }

    @Test
    void tellsOfOneArchiveThatIsTooDeepHoweverManyAreInIt() throws IOException {
        byte[] zip = packed("x.zip", Unpacking.pages("a.html"));
        for (int i = 0; i < 30; i++) {
            zip = packed("x.zip", Map.of("x.zip", zip));
        }
        assertThat(Reading.reasons(Unpacking.whole(folder.resolve("x.zip")))).containsExactly(RejectReason.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {".zip", ".tar", ".tar.gz"})
    void givesTheSameHoweverItIsCutAndTellsAllPlacesApart(String outer) throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            inner.put("page" + i + ".html", Unpacking.page("08ASTANA" + i));
            inner.put(i + ".zip", packed(i + ".zip", Unpacking.files(3)));
            inner.put(i + ".tar.gz", packed(i + ".tar.gz", Map.of("z.zip", packed("z.zip", Unpacking.files(2)))));
        }
        Path archive = Packed.archive(folder.resolve("all" + outer), inner);

        List<PackedRecord> whole = Unpacking.cut(archive, Long.MAX_VALUE);
        assertThat(whole).hasSize(4 + 4 * 7 + 4 * 5);
        for (long bytes : new long[] {1, 2000, 5000}) {
            assertThat(Unpacking.cut(archive, bytes)).as("cut at %d", bytes).isEqualTo(whole);
        }
        assertThat(whole).extracting(NestedEntriesTest::place).doesNotHaveDuplicates();
        assertThat(Unpacking.slices(archive, Unpacking.cuts(archive, 1), entry -> entry % 3 == 1))
                .isEqualTo(whole.stream().filter(each -> each.entry() % 3 == 1).toList());
    }

    private static String place(PackedRecord record) {
        return record.entry() + " " + record.inner() + " "
                + record.record().position().offset();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {".zip", ".tar", ".tar.gz", ".tar.xz"})
    void keepsWhatCanBeReadOfADamagedInnerArchiveAndGoesOnBehindIt(String ending) throws IOException {
        byte[] inner = packed("x" + ending, longPages());
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("x" + ending, Arrays.copyOf(inner, inner.length * 3 / 4));
        files.put("d.html", Unpacking.page("07ASTANA9"));
        Path archive = Packed.archive(folder.resolve("all.zip"), files);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records)).extracting(RawCable::id).contains("07ASTANA9");
        assertThat(Reading.reasons(records)).isNotEmpty().containsOnly(RejectReason.DAMAGED);
        assertThat(Reading.cables(records)).extracting(RawCable::id).contains("07ASTANA0");
    }

    @Tag("slow")
    @Test
    void tellsOfDamageInTheOuterArchiveBehindWhatStandsBeforeIt() throws IOException {
        byte[] inner = packed("x.tar", longPages());
        byte[] outer = packed("all.zip", Map.of("x.tar", inner));
        byte[] cut = Arrays.copyOf(outer, outer.length * 2 / 3);
        Path archive = Files.write(folder.resolve("all.zip"), cut);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records)).extracting(RawCable::id).contains("07ASTANA0");
        assertThat(records)
                .contains(new SourceRecord.Rejected(RejectReason.DAMAGED, last(records, "all.zip/x.tar"), ""));
    }

    /** Pages that hardly shrink: a decoder hands over what it has in pieces, and loses the last of a stream that was cut. */
    private static Map<String, byte[]> longPages() {
        Random random = new Random(1);
        Map<String, byte[]> pages = Unpacking.pages("a.html", "b.html", "c.html");
        pages.replaceAll((name, page) -> {
            byte[] noise = new byte[200_000];
            random.nextBytes(noise);
            return (new String(page, StandardCharsets.UTF_8) + "<!-- "
                            + Base64.getEncoder().encodeToString(noise) + " -->")
                    .getBytes(StandardCharsets.UTF_8);
        });
        return pages;
    }

    private static Position last(List<SourceRecord> records, String file) {
        return records.stream()
                .map(SourceRecord::position)
                .filter(position -> position.file().equals(file))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {".zip", ".7z", ".tar", ".gz"})
    void tellsOfBytesThatAreNoArchive(String ending) {
        Path archive = Packed.archive(folder.resolve("all.zip"), Map.of("x" + ending, new byte[] {'P', 'K', 7}));

        assertThat(Reading.reasons(Unpacking.whole(archive))).containsExactly(RejectReason.DAMAGED);
    }

    @Test
    void tellsThatAnInnerArchiveIsEncrypted() throws IOException {
        Path secret = folder.resolve("x.7z");
        try (SevenZOutputFile sevenZ = new SevenZOutputFile(secret.toFile(), "secret".toCharArray())) {
            SevenZArchiveEntry header = new SevenZArchiveEntry();
            header.setName("a.html");
            sevenZ.putArchiveEntry(header);
            sevenZ.write(Unpacking.page("07ASTANA1"));
            sevenZ.closeArchiveEntry();
        }
        byte[] zip = packed("y.zip", Unpacking.pages("a.html"));
        DamagedZipTest.encrypt(zip);
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("x.7z", Files.readAllBytes(secret));
        inner.put("y.zip", zip);
        Path archive = Packed.archive(folder.resolve("all.tar"), inner);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.ENCRYPTED, RejectReason.ENCRYPTED);
        assertThat(files(records)).containsExactly("all.tar/x.7z/a.html", "all.tar/y.zip/a.html");
    }

    @Test
    void passesOverAnEmptyFileAndAnArchiveOfNothing() throws IOException {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("none.zip", packed("none.zip", Map.of()));
        inner.put("empty.zip", new byte[0]);
        inner.put("empty.csv.gz", compressed("empty.csv.gz", new byte[0]));
        Path archive = Packed.archive(folder.resolve("all.tar"), inner);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(records)
                .allMatch(record ->
                        record instanceof SourceRecord.Ignored ignored && ignored.reason() == IgnoreReason.EMPTY);
        assertThat(files(records)).containsExactly("all.tar/none.zip", "all.tar/empty.zip", "all.tar/empty.csv.gz");
    }

    @Tag("slow")
    @Test
    void unpacksNoMoreOfABombThanItsAllowance() throws IOException {
        byte[] csv = Arrays.copyOf(Unpacking.csv(3), 80 << 20);
        byte[] bomb = packed("bomb.zip", Map.of("cables.csv", csv));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("twice.zip", packed("twice.zip", Map.of("bomb.zip", bomb)));
        files.put("a.html", Unpacking.page("07ASTANA1"));
        Path archive = Packed.archive(folder.resolve("all.zip"), files);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records))
                .extracting(RawCable::id)
                .containsExactly("08ASTANA1", "08ASTANA2", "07ASTANA1");
        assertThat(Reading.reasons(records)).contains(RejectReason.TOO_LARGE);
        assertThat(files(records)).contains("all.zip/twice.zip", "all.zip/twice.zip/bomb.zip", "all.zip/a.html");
        assertThat(bytes(records)).isLessThan(70 << 20);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {".zip", ".7z"})
    void refusesAnInnerArchiveThatItWouldHaveToHoldAndReadsOn(String ending) {
        Map<String, byte[]> inner = new LinkedHashMap<>();
        inner.put("x" + ending, new byte[HeldBytes.MOST_BYTES + 1]);
        inner.put("a.html", Unpacking.page("07ASTANA1"));
        Path archive = Packed.archive(folder.resolve("all.zip"), inner);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(records)
                .first()
                .isEqualTo(new SourceRecord.Rejected(
                        RejectReason.TOO_LARGE, new Position("all.zip/x" + ending, 0, HeldBytes.MOST_BYTES + 1), ""));
        assertThat(Reading.cables(records)).hasSize(1);
    }

    @Test
    void makesTheNamesInAllOfThemHarmless() throws IOException {
        byte[] inner = packed("x.zip", Map.of("../../\u001b[2Ja.html", Unpacking.page("07ASTANA1")));
        Path archive = Packed.archive(folder.resolve("all.zip"), Map.of("../\u202Ex.zip", inner));

        assertThat(files(Unpacking.whole(archive))).containsExactly("all.zip/\uFFFDx.zip/\uFFFD[2Ja.html");
    }

    private static long bytes(List<SourceRecord> records) {
        return records.stream().mapToLong(record -> record.position().length()).sum();
    }

    private static List<String> files(List<SourceRecord> records) {
        return records.stream().map(record -> record.position().file()).toList();
    }

    private byte[] packed(String name, Map<String, byte[]> files) throws IOException {
        return Files.readAllBytes(Packed.archive(folder.resolve(name), files));
    }

    private byte[] compressed(String name, byte[] bytes) throws IOException {
        return Files.readAllBytes(Packed.compressed(folder.resolve(name), bytes));
    }
}
