package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Part;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

/** A record is found by its place alone: file, entry of an archive, file in an archive in the archive, first byte. */
final class PlacesTest {
    @Test
    void findsARecordInAnArchiveInAnArchiveAndNoneBesideIt() {
        Places places = places(record(1, 4, 2, 100), record(1, 4, 3, 0));

        assertThat(places.contains(record(1, 4, 2, 100))).isTrue();
        assertThat(places.contains(record(1, 4, 3, 0))).isTrue();
        assertThat(List.of(
                        record(1, 4, 2, 0),
                        record(1, 4, 1, 100),
                        record(1, 4, 3, 100),
                        record(1, 3, 2, 100),
                        record(1, 5, 2, 100),
                        record(0, 4, 2, 100),
                        record(2, 4, 2, 100)))
                .noneMatch(places::contains);
    }

    @Test
    void knowsTheEntriesAndPartsThatHoldOne() {
        Places places = places(record(1, 4, 2, 100), record(2, 0, 0, 7));

        assertThat(places.containsEntry(file(1), 4)).isTrue();
        assertThat(places.containsEntry(file(1), 3)).isFalse();
        assertThat(places.containsEntry(file(1), 5)).isFalse();
        assertThat(places.containsAny(entries(1, 0, 4))).isFalse();
        assertThat(places.containsAny(entries(1, 4, 5))).isTrue();
        assertThat(places.containsAny(entries(1, 5, Integer.MAX_VALUE))).isFalse();
        assertThat(places.containsAny(new Part(file(2), "", Slice.part(50, 90))))
                .as("another part of a file that is cut")
                .isTrue();
        assertThat(places.containsAny(new Part(file(0), "", Slice.part(0, 90)))).isFalse();
    }

    @Test
    void agreesWithASearchOfAll() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<InputRecord> written = new ArrayList<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                written.add(random(random));
            }
            Places places = places(written.toArray(InputRecord[]::new));
            for (int i = 0; i < 100; i++) {
                InputRecord record = random(random);
                assertThat(places.contains(record))
                        .as("seed %d, %s", seed, record)
                        .isEqualTo(written.contains(record));
                assertThat(places.containsEntry(record.file(), record.entry()))
                        .as("seed %d, %s", seed, record)
                        .isEqualTo(written.stream()
                                .anyMatch(each -> each.file().equals(record.file()) && each.entry() == record.entry()));
            }
        }
    }

    private static InputRecord random(Random random) {
        return record(random.nextInt(2), random.nextInt(3), random.nextInt(2), random.nextInt(4));
    }

    private static Places places(InputRecord... records) {
        return Places.of(
                records.length,
                Stream.of(records).map(LedgerEntry::of).sorted(Ledger.IN_ORDER).iterator());
    }

    private static Part entries(int file, int first, int end) {
        return new Part(file(file), "", new Slice(0, 9, first, end, 9));
    }

    private static InputFile file(int index) {
        return new InputFile(index, 0, "/corpus", index + ".zip", index + ".zip", 9);
    }

    private static InputRecord record(int file, int entry, int inner, long offset) {
        return new InputRecord(
                file(file), entry, inner, new SourceRecord.Ignored(new Position("x", offset, 1), IgnoreReason.EMPTY));
    }
}
