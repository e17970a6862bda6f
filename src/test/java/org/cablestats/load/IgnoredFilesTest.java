package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

final class IgnoredFilesTest {
    private static final InputFile FILE = new InputFile(0, 0, "/", "site", "site", 9);

    @Test
    void namesFirstWhatSomebodyMayMiss() {
        IgnoredFiles files = IgnoredFiles.of(Stream.of(
                ignored("site/logo.PNG", 90_000, IgnoreReason.UNKNOWN_LAYOUT),
                ignored("site/empty.html", 0, IgnoreReason.EMPTY),
                ignored("site/notes.doc", 300, IgnoreReason.UNKNOWN_LAYOUT),
                ignored("site/style.css", 1, IgnoreReason.UNKNOWN_LAYOUT),
                ignored("site/cables.sql", 70_000, IgnoreReason.UNKNOWN_LAYOUT),
                LedgerEntry.of(new InputRecord(
                        FILE, 0, 0, new SourceRecord.Rejected(RejectReason.DAMAGED, new Position("x", 0, 9), ""))),
                ignored("site/also.doc", 300, IgnoreReason.UNKNOWN_LAYOUT)));

        assertThat(files.files())
                .extracting(file -> file.position().file())
                .containsExactly(
                        "site/cables.sql",
                        "site/also.doc",
                        "site/notes.doc",
                        "site/logo.PNG",
                        "site/style.css",
                        "site/empty.html");
        assertThat(files.counts()).isEqualTo(Map.of("empty", 1L, "unknown_layout", 5L));
    }

    private static LedgerEntry ignored(String name, long bytes, IgnoreReason reason) {
        return LedgerEntry.of(
                new InputRecord(FILE, 0, 0, new SourceRecord.Ignored(new Position(name, 0, bytes), reason)));
    }
}
