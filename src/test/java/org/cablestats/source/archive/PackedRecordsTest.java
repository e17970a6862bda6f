package org.cablestats.source.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cablestats.source.Layouts;
import org.cablestats.source.Unpacking;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive gives what its files give, in their order, however it is packed and cut. */
@Tag("slow")
final class PackedRecordsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void givesTheRecordsOfItsFiles(String ending) throws IOException {
        Map<String, byte[]> files = Unpacking.files(20);
        Path archive = Packed.archive(folder.resolve("cables" + ending), files);

        assertThat(Unpacking.whole(archive)).isEqualTo(expected("cables" + ending, files));
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void givesTheSameHoweverItIsCut(String ending) throws IOException {
        Map<String, byte[]> files = Unpacking.files(20);
        Path archive = Packed.archive(folder.resolve("cables" + ending), files);
        List<PackedRecord> whole = Unpacking.cut(archive, Long.MAX_VALUE);

        for (long bytes : new long[] {1, 2000, 5000}) {
            assertThat(Unpacking.cut(archive, bytes)).as("cut at %d", bytes).isEqualTo(whole);
        }
        boolean cuts = ending.equals(".zip") || ending.equals(".tar");
        assertThat(Unpacking.cuts(archive, 1)).hasSize(cuts ? files.size() : 1);
        assertThat(Unpacking.cuts(archive, Long.MAX_VALUE)).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void readsOnlyTheEntriesThatAreWanted(String ending) {
        Path archive = Packed.archive(folder.resolve("cables" + ending), Unpacking.files(6));
        List<PackedRecord> all = Unpacking.cut(archive, 1);

        assertThat(Unpacking.slices(archive, Unpacking.cuts(archive, 1), entry -> entry % 3 == 1))
                .isEqualTo(all.stream().filter(each -> each.entry() % 3 == 1).toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#COMPRESSED")
    void readsACompressedFileUnderItsOwnName(String ending) throws IOException {
        byte[] csv = Unpacking.csv(2000);
        Path file = Packed.compressed(folder.resolve("cables.csv" + ending), csv);
        Path page = Packed.compressed(folder.resolve("07ASTANA1.html" + ending), Unpacking.page("07ASTANA1"));

        assertThat(Unpacking.whole(file)).isEqualTo(expected("cables.csv" + ending, "cables.csv", csv));
        assertThat(Unpacking.whole(page))
                .isEqualTo(expected("07ASTANA1.html" + ending, "07ASTANA1.html", Unpacking.page("07ASTANA1")));
    }

    @Test
    void readsCompressedStreamsOneAfterTheOther() throws IOException {
        byte[] csv = Unpacking.csv(2);
        int half = csv.length / 2;
        for (String ending : Packed.COMPRESSED) {
            Path file = Packed.compressed(folder.resolve("cables.csv" + ending), Arrays.copyOf(csv, half));
            Path second = Packed.compressed(folder.resolve("rest" + ending), Arrays.copyOfRange(csv, half, csv.length));
            Files.write(file, Files.readAllBytes(second), java.nio.file.StandardOpenOption.APPEND);

            assertThat(Unpacking.whole(file)).as(ending).isEqualTo(expected("cables.csv" + ending, "cables.csv", csv));
        }
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void makesNamesHarmless(String ending) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../etc/07ASTANA1.html", Unpacking.page("07ASTANA1"));
        files.put("/root/07ASTANA2.html", Unpacking.page("07ASTANA2"));
        files.put("C:\\temp\\..\\07ASTANA3.html", Unpacking.page("07ASTANA3"));
        files.put("a/\u001b[31m07ASTANA4.html", Unpacking.page("07ASTANA4"));
        Path archive = Packed.archive(folder.resolve("x" + ending), files);

        assertThat(Unpacking.whole(archive))
                .extracting(record -> record.position().file())
                .containsExactly(
                        "x" + ending + "/etc/07ASTANA1.html",
                        "x" + ending + "/root/07ASTANA2.html",
                        "x" + ending + "/temp/07ASTANA3.html",
                        "x" + ending + "/a/\uFFFD[31m07ASTANA4.html");
    }

    @ParameterizedTest
    @FieldSource("org.cablestats.testing.Packed#ARCHIVES")
    void passesOverWhatAFolderWouldHide(String ending) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("._07ASTANA1.html", new byte[10]);
        files.put("._more.zip", new byte[] {'P', 'K'});
        files.put("07ASTANA1.html", Unpacking.page("07ASTANA1"));
        Path archive = Packed.archive(folder.resolve("x" + ending), files);

        assertThat(Unpacking.whole(archive)).singleElement().isInstanceOf(SourceRecord.Accepted.class);
    }

    static Stream<String> longNames() {
        return Stream.of("n".repeat(100), "n".repeat(101) + "/é", "d/".repeat(200) + "ü", "ж".repeat(120));
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void knowsLongNames(String name) {
        for (String ending : Packed.ARCHIVES) {
            Path archive =
                    Packed.archive(folder.resolve("x" + ending), Map.of(name + ".html", Unpacking.page("07ASTANA1")));
            assertThat(Unpacking.cut(archive, 1))
                    .extracting(each -> each.record().position().file())
                    .containsExactly("x" + ending + "/" + name + ".html");
        }
    }

    @Test
    void countsEntriesOfOneNameApart() {
        Path archive = Packed.archive(folder.resolve("x.tar"), Map.of("a.html", Unpacking.page("07ASTANA1")));
        Path twice = Packed.archive(folder.resolve("y.tar"), Map.of("a.html", Unpacking.page("07ASTANA2")));
        Path both = joinTars(archive, twice);

        assertThat(Unpacking.cut(both, 1)).extracting(PackedRecord::entry).containsExactly(0, 1);
        assertThat(Unpacking.cut(both, 1))
                .extracting(each -> each.record().position().file())
                .containsExactly("z.tar/a.html", "z.tar/a.html");
    }

    private Path joinTars(Path first, Path second) {
        try {
            byte[] one = Files.readAllBytes(first);
            byte[] two = Files.readAllBytes(second);
            int entry = 512 + (Unpacking.page("07ASTANA1").length + 511) / 512 * 512;
            byte[] joined = Arrays.copyOf(one, entry + two.length);
            System.arraycopy(two, 0, joined, entry, two.length);
            return Files.write(folder.resolve("z.tar"), joined);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void tellsAPackedFileByItsName() {
        assertThat(Stream.of("a.zip", "b/a.TAR", "a.tar.gz", "x.y.tbz", "a.csv.zst", "a.7z"))
                .allMatch(name -> Packing.of(name).isPresent());
        assertThat(Stream.of("a.html", "zip", ".zip", "b.zip/a", "a.tar.gz.html", "a.", ""))
                .noneMatch(name -> Packing.of(name).isPresent());
        assertThat(Packing.of("cables.tar.xz").orElseThrow().form()).isEqualTo(Packing.Form.TAR);
        assertThat(Packing.of("cables.csv.xz").orElseThrow().form()).isEqualTo(Packing.Form.SINGLE);
    }

    @Test
    void stopsItsThreadWhereNobodyReadsOn() throws InterruptedException {
        Path archive = Packed.archive(folder.resolve("x.tar.gz"), Map.of("cables.csv", Unpacking.csv(400_000)));
        PackedFile file = new PackedFile(
                "x.tar.gz", Unpacking.packing(archive), () -> java.nio.channels.FileChannel.open(archive), true);
        try (PackedRecords records =
                PackedRecords.open(file, Slice.whole(archive.toFile().length()), null, entry -> true)) {
            assertThat(records.next().record()).isInstanceOf(SourceRecord.Accepted.class);
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("unpack"));
    }

    private static List<SourceRecord> expected(String archive, Map<String, byte[]> files) throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            records.addAll(expected(archive + "/" + file.getKey(), file.getKey(), file.getValue()));
        }
        return records;
    }

    private static List<SourceRecord> expected(String name, String fileName, byte[] bytes) throws IOException {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Layout.HEAD_BYTES));
        List<SourceRecord> records = new ArrayList<>();
        Layout layout = Layouts.of(fileName, head).orElse(null);
        if (layout == null) {
            return List.of(
                    new SourceRecord.Ignored(new Position(name, 0, bytes.length), IgnoreReason.ofSize(bytes.length)));
        }
        layout.read(name, new ByteArrayInputStream(bytes), 0, Long.MAX_VALUE).forEachRemaining(records::add);
        assertThat(IntStream.range(0, records.size())).isNotEmpty();
        return records;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cables.csv.gz", "cables.csv.bz2", "cables.csv.xz", "cables.csv.zst"})
    void readsACompressedFileThatWasUnpackedUnderItsName(String name) throws IOException {
        Path file = Files.write(folder.resolve(name), Unpacking.csv(3));

        assertThat(Unpacking.whole(file)).hasSize(3).allMatch(SourceRecord.Accepted.class::isInstance);
        assertThat(isUnpacked(file)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages.tar.gz", "pages.tgz", "pages.tar.bz2", "pages.tar.xz", "pages.tar.zst"})
    void readsACompressedTarThatWasUnpackedUnderItsName(String name) throws IOException {
        Path file = Packed.archive(folder.resolve("pages.tar"), Unpacking.pages("a.html", "b.html"));
        Path named = Files.move(file, folder.resolve(name));

        assertThat(Unpacking.whole(named)).hasSize(2).allMatch(SourceRecord.Accepted.class::isInstance);
        assertThat(isUnpacked(named)).isTrue();
    }

    @Test
    void readsAPageThatWasUnpackedUnderItsName() throws IOException {
        byte[] page = Unpacking.pages("a.html").values().iterator().next();
        Path file = Files.write(folder.resolve("07ASTANA0.html.gz"), page);

        assertThat(Unpacking.whole(file)).hasSize(1).allMatch(SourceRecord.Accepted.class::isInstance);
    }

    @Test
    void takesWhatIsNeitherCompressedNorOfALayoutForDamaged() throws IOException {
        Path file = Files.write(folder.resolve("cables.csv.gz"), new byte[] {1, 2, 3, 4});
        Path packed = Packed.compressed(folder.resolve("whole.csv.gz"), Unpacking.csv(1));

        assertThat(Unpacking.whole(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SourceRecord.Rejected.class,
                        reject -> assertThat(reject.reason()).isEqualTo(RejectReason.DAMAGED));
        assertThat(isUnpacked(file)).isFalse();
        assertThat(isUnpacked(packed)).isFalse();
    }

    private static boolean isUnpacked(Path file) throws IOException {
        return new PackedFile(
                        file.getFileName().toString(),
                        Unpacking.packing(file),
                        () -> java.nio.channels.FileChannel.open(file),
                        true)
                .isUnpacked();
    }
}
