package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cablestats.cable.RawCable;
import org.cablestats.source.archive.PackedRecord;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.testing.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip says everything twice, beside its entries and in its directory: what becomes of it where the two do not agree. */
public final class DamagedZipTest {
    @TempDir
    Path folder;

    @Test
    void rejectsAPageWhoseBytesAreNotTheOnesThatWerePacked() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.pages("a.html", "b.html"));
        byte[] bytes = Files.readAllBytes(archive);
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        directory.putInt(indexOf(bytes, 0x02014b50) + 16, 12345);
        Files.write(archive, bytes);

        List<SourceRecord> records = Unpacking.whole(archive);
        int size = Unpacking.page("07ASTANA1").length;
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.DAMAGED);
        assertThat(records.get(0).position()).isEqualTo(new Position("x.zip/a.html", 0, size));
        assertThat(Reading.cables(records)).extracting(RawCable::id).containsExactly("07ASTANA1");
    }

    @Test
    void findsTheEntriesOfAZipWhoseDirectoryIsDamaged() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.files(8));
        List<SourceRecord> sane = Unpacking.whole(archive);
        byte[] bytes = Files.readAllBytes(archive);
        int directory = indexOf(bytes, 0x02014b50);
        Arrays.fill(bytes, directory, bytes.length, (byte) 'x');
        Files.write(archive, bytes);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(records.subList(0, records.size() - 1)).isEqualTo(sane);
        // An entry that was written to a stream is described once more behind its bytes: 16 bytes that belong to the
        // rest.
        int rest = directory - 16;
        assertThat(records.get(records.size() - 1))
                .isEqualTo(new SourceRecord.Rejected(
                        RejectReason.DAMAGED, new Position("x.zip", rest, bytes.length - rest), ""));
    }

    /** Found by a fuzzer: each task that met the damage read the whole archive, so that entries were read several times. */
    @Test
    void readsEveryEntryOnceWhereTheLibraryRefusesAPartOfTheDirectory() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.pages("a.html", "b.html", "c.html"));
        byte[] bytes = Files.readAllBytes(archive);
        int directory = indexOf(bytes, 0x02014b50);
        int second = directory + 46 + "a.html".length();
        assertThat(littleEndian(bytes, second)).isEqualTo(0x02014b50);
        // The entry is where the directory ends and later.
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(second + 42, bytes.length);
        Files.write(archive, bytes);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records))
                .extracting(RawCable::id)
                .containsExactly("07ASTANA0", "07ASTANA1", "07ASTANA2");
        assertThat(Unpacking.cut(archive, 1).stream().map(PackedRecord::record).toList())
                .isEqualTo(records);
    }

    /** Found by a fuzzer: a task that began later in the directory took the entry for whole. */
    @Test
    void rejectsAnEntryThatReachesIntoTheDirectoryHoweverTheArchiveIsCut() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.pages("a.html", "b.html"));
        byte[] bytes = Files.readAllBytes(archive);
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = indexOf(bytes, 0x02014b50) + 46 + "a.html".length();
        // Behind a content stand 16 bytes that describe it once more, then the directory.
        zip.putInt(last + 20, zip.getInt(last + 20) + 17);
        Files.write(archive, bytes);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.cables(records)).extracting(RawCable::id).containsExactly("07ASTANA0");
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.DAMAGED);
        assertThat(Unpacking.cut(archive, 1).stream().map(PackedRecord::record).toList())
                .isEqualTo(records);
    }

    /** Found by a fuzzer: the library has no stream for such an entry, and threw when asked how much of it was read. */
    @Test
    void rejectsAnEntryOfAnUnknownMethodInAZipWithoutDirectory() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.pages("a.html"));
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(archive), 300);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(8, (short) 12);
        Files.write(archive, bytes);

        int content = 30 + "a.html".length();
        assertThat(Unpacking.whole(archive))
                .containsExactly(
                        new SourceRecord.Rejected(RejectReason.UNSUPPORTED, new Position("x.zip/a.html", 0, 0), ""),
                        new SourceRecord.Rejected(
                                RejectReason.DAMAGED, new Position("x.zip", content, bytes.length - content), ""));
    }

    @Test
    void namesTheEntriesOfAnEncryptedZip() throws IOException {
        Path archive = Packed.archive(folder.resolve("x.zip"), Unpacking.pages("a.html", "b.html"));
        byte[] bytes = Files.readAllBytes(archive);
        encrypt(bytes);
        Files.write(archive, bytes);

        List<SourceRecord> records = Unpacking.whole(archive);
        assertThat(Reading.reasons(records)).containsExactly(RejectReason.ENCRYPTED, RejectReason.ENCRYPTED);
        assertThat(records)
                .extracting(record -> record.position().file())
                .containsExactly("x.zip/a.html", "x.zip/b.html");
    }

    /** As if all entries of a zip were encrypted. */
    public static void encrypt(byte[] zip) {
        setFlag(zip, 0x04034b50, 6);
        setFlag(zip, 0x02014b50, 8);
    }

    private static void setFlag(byte[] bytes, int signature, int at) {
        for (int i = 0; i + 4 <= bytes.length; i++) {
            if (littleEndian(bytes, i) == signature) {
                bytes[i + at] |= 1;
            }
        }
    }

    private static int indexOf(byte[] bytes, int signature) {
        int i = 0;
        while (littleEndian(bytes, i) != signature) {
            i++;
        }
        return i;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }
}
