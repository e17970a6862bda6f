package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cablestats.source.archive.PackedFile;
import org.cablestats.source.archive.PackedRecord;
import org.cablestats.source.archive.PackedRecords;
import org.cablestats.source.archive.Packing;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.Slice;

/** Whatever the bytes of an archive or compressed file are, its records are the same however it is cut, entry by entry without gap. */
public final class PackedFuzz {
    /** How compressed files begin. */
    private enum Magic {
        GZ(0x1F, 0x8B),
        BZ2('B', 'Z'),
        XZ(0xFD, '7'),
        ZST(0x28, 0xB5);

        private final byte first;
        private final byte second;

        Magic(int first, int second) {
            this.first = (byte) first;
            this.second = (byte) second;
        }

        /** How a file that begins so is named, {@code .gz}. */
        static String ending(byte[] bytes) {
            return Arrays.stream(values())
                    .filter(magic -> bytes.length > 1 && bytes[0] == magic.first && bytes[1] == magic.second)
                    .findFirst()
                    .map(magic -> "." + magic.name().toLowerCase(Locale.ROOT))
                    .orElse(".gz");
        }
    }

    private static String kind = ".zip";

    private PackedFuzz() {}

    /**
     * Called by the fuzzer first.
     *
     * @param arguments {@code .zip}, {@code .tar}, {@code .7z}, or {@code compressed} for whatever the first bytes say
     */
    public static void fuzzerInitialize(String[] arguments) {
        kind = arguments[0];
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (kind.startsWith(".")) {
            check("x" + kind, bytes);
            byte[] mended = Checksums.mended(kind, bytes);
            if (!Arrays.equals(mended, bytes)) {
                check("x" + kind, mended);
            }
            return;
        }
        String ending = Magic.ending(bytes);
        assertThat(check("x.csv" + ending, bytes)).isNotEmpty();
        check("x.tar" + ending, bytes);
    }

    private static List<PackedRecord> check(String name, byte[] bytes) {
        PackedFile file = new PackedFile(name, Packing.of(name).orElseThrow(), () -> new BytesChannel(bytes), true);
        List<PackedRecord> whole = read(file, List.of(Slice.whole(bytes.length)));
        assertNoGaps(whole);
        if (!file.packing().isOneStream()) {
            assertThat(read(file, slices(file, 1))).isEqualTo(whole);
            assertThat(read(file, slices(file, 3000))).isEqualTo(whole);
        }
        return whole;
    }

    private static List<Slice> slices(PackedFile file, long least) {
        try {
            return file.slices(least);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PackedRecord> read(PackedFile file, List<Slice> slices) {
        List<PackedRecord> all = new ArrayList<>();
        for (Slice slice : slices) {
            try (PackedRecords records = PackedRecords.open(file, slice, null, entry -> true)) {
                records.forEachRemaining(all::add);
            }
        }
        return all;
    }

    private static void assertNoGaps(List<PackedRecord> records) {
        PackedRecord last = null;
        for (PackedRecord each : records) {
            Records.assertSound(each.record());
            Position place = each.record().position();
            if (last != null && last.entry() == each.entry() && last.inner() == each.inner()) {
                Position before = last.record().position();
                assertThat(place)
                        .isEqualTo(new Position(before.file(), before.offset() + before.length(), place.length()));
            }
            last = each;
        }
    }
}
