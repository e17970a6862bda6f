package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.cablestats.cable.CableFuzz;
import org.cablestats.source.bytes.RecordMemory;
import org.cablestats.source.csv.CsvLayout;
import org.cablestats.source.json.JsonLayout;
import org.cablestats.source.record.Layout;
import org.cablestats.source.record.SourceRecord;

/** Whatever the bytes are, the records of a file of many cables tile it, wherever it is cut and however little is held of it. */
public final class SplitFuzz {
    private static final RecordMemory USUAL = new RecordMemory(1 << 12, 1 << 20);
    private static final RecordMemory SMALL = new RecordMemory(64, 4096);

    private static boolean json;

    private SplitFuzz() {}

    /**
     * Called by the fuzzer first.
     *
     * @param arguments {@code csv} or {@code json}
     */
    public static void fuzzerInitialize(String[] arguments) {
        json = arguments[0].equals("json");
    }

    private static Layout layout(RecordMemory memory) {
        return json ? new JsonLayout(memory) : new CsvLayout(memory);
    }

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        long[] cuts = Records.cuts(bytes);
        List<SourceRecord> whole = Reading.whole(layout(USUAL), bytes);
        whole.forEach(Records::assertSound);
        assertThat(Reading.cut(layout(USUAL), bytes, cuts)).isEqualTo(whole);
        int initial = 50 + new Random(cuts.length == 0 ? 0 : cuts[0]).nextInt(500);
        assertThat(Reading.whole(layout(new RecordMemory(initial, 1 << 20)), bytes))
                .isEqualTo(whole);
        // A record that is larger than a reader may hold.
        assertThat(Reading.cut(layout(SMALL), bytes, cuts)).isEqualTo(Reading.whole(layout(SMALL), bytes));
        Reading.cables(whole).forEach(CableFuzz::check);
    }
}
