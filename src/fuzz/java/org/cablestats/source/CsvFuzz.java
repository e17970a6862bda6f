package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

/** Whatever the bytes are, the records of a {@code cables.csv} tile it, wherever it is cut and however little is held of it. */
public final class CsvFuzz {
    private static final CsvLayout USUAL = new CsvLayout(new RecordMemory(1 << 12, 1 << 20));
    private static final CsvLayout SMALL = new CsvLayout(new RecordMemory(64, 4096));

    private CsvFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        long[] cuts = Records.cuts(bytes);
        List<SourceRecord> whole = Reading.whole(USUAL, bytes);
        whole.forEach(Records::assertSound);
        assertThat(Reading.cut(USUAL, bytes, cuts)).isEqualTo(whole);
        int initial = 50 + new Random(cuts.length == 0 ? 0 : cuts[0]).nextInt(500);
        assertThat(Reading.whole(new CsvLayout(new RecordMemory(initial, 1 << 20)), bytes))
                .isEqualTo(whole);
        // A record that is larger than a reader may hold.
        assertThat(Reading.cut(SMALL, bytes, cuts)).isEqualTo(Reading.whole(SMALL, bytes));
    }
}
