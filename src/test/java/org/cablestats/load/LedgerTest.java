package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cablestats.fault.UsageException;
import org.cablestats.input.InputFile;
import org.cablestats.input.InputRecord;
import org.cablestats.source.record.IgnoreReason;
import org.cablestats.source.record.Position;
import org.cablestats.source.record.RejectReason;
import org.cablestats.source.record.SourceRecord;
import org.junit.jupiter.api.Test;

final class LedgerTest {
    private static final InputFile PLAIN = new InputFile(0, 0, "/corpus", "a.csv", "a.csv", 30);
    private static final InputFile ARCHIVE = new InputFile(1, 1, "/corpus", "b.tar.gz", "b.tar.gz", 8);
    private static final List<String> SOURCES = List.of("a.csv", "b.tar.gz");

    @Test
    void accountsForEveryByteOfAPlainFile() {
        assertThatThrownBy(() ->
                        Entries.ledger(List.of(rejected(PLAIN, "a.csv", 0, 10), rejected(PLAIN, "a.csv", 10, 10))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Cannot account for every byte: [a.csv has 30 bytes, 20 were read]");
        assertThatThrownBy(() ->
                        Entries.ledger(List.of(rejected(PLAIN, "a.csv", 0, 20), rejected(PLAIN, "a.csv", 10, 20))))
                .hasMessage("Cannot account for every byte: [a.csv has 30 bytes, 40 were read]");
        assertThat(Entries.ledger(List.of(rejected(PLAIN, "a.csv", 0, 10), rejected(PLAIN, "a.csv", 10, 20)))
                        .entries())
                .hasSize(2);
    }

    @Test
    void leavesTheBytesOfAnArchiveToWhoeverReadsIt() {
        assertThat(Entries.ledger(List.of(
                                rejected(ARCHIVE, "b.tar.gz/a.html", 0, 900), rejected(ARCHIVE, "b.tar.gz", 0, 1)))
                        .entries())
                .hasSize(2);
    }

    @Test
    void countsRejectsByReasonAndKeepsIgnoredFilesApart() {
        Ledger ledger = Entries.ledger(List.of(
                rejected(PLAIN, "a.csv", 0, 10),
                rejected(PLAIN, "a.csv", 10, 20),
                ignored(ARCHIVE, "b.tar.gz/logo.png", 4)));

        InputSummary input = new InputSummary(SourceSum.of(SOURCES, ledger), ledger.ignored(SOURCES), ledger.rejects());
        assertThat(input.reasons()).isEqualTo(Map.of("damaged", 2L));
        assertThat(input.rejects()).hasSize(2);
        assertThat(input.ignored().counts()).isEqualTo(Map.of("unknown_layout", 1L));
    }

    @Test
    void refusesAnInputOfNothingButIgnoredFiles() {
        Ledger ledger = Entries.ledger(List.of(ignored(PLAIN, "a.csv", 30), ignored(ARCHIVE, "b.tar.gz/logo.png", 4)));
        assertThatThrownBy(() -> ledger.ignored(SOURCES))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot load 'a.csv': it is of no known layout\n"
                        + "Cannot load 'b.tar.gz/logo.png': it is of no known layout");
    }

    @Test
    void refusesASourceWithoutARecord() {
        Ledger ledger = Entries.ledger(List.of(rejected(PLAIN, "a.csv", 0, 30)));
        assertThatThrownBy(() -> ledger.ignored(SOURCES))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot load 'b.tar.gz': there is no record in it (expected cables, as files or in archives)");
    }

    @Test
    void ordersRecordsByFileEntryInnerFileAndPlace() {
        List<LedgerEntry> inOrder = new ArrayList<>();
        for (InputFile file : List.of(PLAIN, ARCHIVE)) {
            for (int entry = 0; entry < 3; entry++) {
                for (int inner = 0; inner < 2; inner++) {
                    inOrder.add(entry(file, entry, inner, 0));
                    inOrder.add(entry(file, entry, inner, 5_000_000_000L));
                }
            }
        }
        List<LedgerEntry> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(Ledger.IN_ORDER);
        assertThat(shuffled).isEqualTo(inOrder);
    }

    private static LedgerEntry rejected(InputFile file, String name, long offset, long length) {
        return LedgerEntry.of(new InputRecord(
                file, 0, 0, new SourceRecord.Rejected(RejectReason.DAMAGED, new Position(name, offset, length), "")));
    }

    private static LedgerEntry ignored(InputFile file, String name, long length) {
        return LedgerEntry.of(new InputRecord(
                file, 0, 0, new SourceRecord.Ignored(new Position(name, 0, length), IgnoreReason.UNKNOWN_LAYOUT)));
    }

    private static LedgerEntry entry(InputFile file, int entry, int inner, long offset) {
        return LedgerEntry.of(new InputRecord(
                file,
                entry,
                inner,
                new SourceRecord.Ignored(new Position(file.name(), offset, 1), IgnoreReason.EMPTY)));
    }
}
