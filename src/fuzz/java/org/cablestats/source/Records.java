package org.cablestats.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.source.record.SourceRecord;
import org.cablestats.source.record.TextIssues;

/** What holds of the records of every reader. */
final class Records {
    private static final int EXCERPT = 200;

    private Records() {}

    /** Places to cut a file at, the same for equal bytes; none in a file that is too short. */
    static long[] cuts(byte[] bytes) {
        return bytes.length < 2
                ? new long[0]
                : new Random(Arrays.hashCode(bytes))
                        .longs(6, 1, bytes.length)
                        .sorted()
                        .distinct()
                        .toArray();
    }

    static void assertSound(SourceRecord record) {
        assertThat(record.position().length()).isNotNegative();
        if (record instanceof SourceRecord.Accepted accepted) {
            assertSound(accepted.cable());
        }
        if (record instanceof SourceRecord.Rejected rejected) {
            assertThat(rejected.excerpt().length()).isLessThanOrEqualTo(EXCERPT);
        }
    }

    /** What is odd about a text is told. */
    private static void assertSound(RawCable cable) {
        List<String> texts = List.of(cable.id(), cable.origin(), cable.classification(), cable.header(), cable.body());
        assertThat(cable.id()).isNotBlank();
        assertThat(cable.issues()).doesNotHaveDuplicates();
        if (texts.stream().anyMatch(TextIssues::holdsControl)) {
            assertThat(cable.issues()).contains(Issue.CONTROL_CHARACTERS);
        }
        if (texts.stream().anyMatch(TextIssues::holdsReplacement)) {
            assertThat(cable.issues()).contains(Issue.INVALID_TEXT);
        }
    }
}
