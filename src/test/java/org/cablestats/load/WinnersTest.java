package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.input.Part;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.Slice;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

/** Whether few are written or few left out, the same records are. */
final class WinnersTest {
    private static final InputFile FILE = new InputFile(0, 0, "/corpus", "a.zip", "a.zip", 9);
    private static final int RECORDS = 30;
    private static final List<InputRecord> ALL = IntStream.range(0, RECORDS)
            .mapToObj(place -> new InputRecord(
                    FILE, place / 5, 0, new SourceRecord.Ignored(new Position("x", place % 5, 1), IgnoreReason.EMPTY)))
            .toList();
    private static final Ledger LEDGER =
            Entries.ledger(ALL.stream().map(LedgerEntry::of).toList());

    @Test
    void holdsWhatIsWrittenWhateverItsShare() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double share = random.nextDouble();
            BitSet written = new BitSet();
            IntStream.range(0, RECORDS)
                    .filter(place -> random.nextDouble() < share)
                    .forEach(written::set);
            Winners winners = Winners.of(LEDGER, written);
            for (int place = 0; place < RECORDS; place++) {
                InputRecord record = ALL.get(place);
                assertThat(winners.contains(record))
                        .as("seed %d, record %d", seed, place)
                        .isEqualTo(written.get(place));
                boolean skipped = !winners.containsEntry(FILE, record.entry());
                assertThat(skipped && written.get(place))
                        .as("seed %d, record %d is written and its entry skipped", seed, place)
                        .isFalse();
            }
        }
    }

    @Test
    void keepsThePlacesOfTheFewer() {
        BitSet few = BitSet.valueOf(new long[] {0b1001});
        BitSet most = new BitSet();
        most.set(1, RECORDS);

        assertThat(Winners.of(LEDGER, few).leftOut()).isFalse();
        assertThat(Winners.of(LEDGER, most).leftOut()).isTrue();
    }

    @Test
    void skipsPartsWithoutAnyWhereFewAreWritten() {
        Winners winners = Winners.of(LEDGER, BitSet.valueOf(new long[] {1}));

        assertThat(winners.containsAny(entries(0, 1))).isTrue();
        assertThat(winners.containsAny(entries(1, 6))).isFalse();
    }

    private static Part entries(int first, int end) {
        return new Part(FILE, "", new Slice(0, 9, first, end, 9));
    }
}
