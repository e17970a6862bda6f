package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.InputRow;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the cables of a state were loaded from. */
final class ArchiveTest {
    private static final Archive ARCHIVE = new Archive(
            List.of(
                    load(1, "published", "/home/someone/data/cables.csv"),
                    load(2, "published", "s3a://bucket/pages/", "more/cables.csv"),
                    load(3, "stopped", "broken.csv"),
                    load(4, "rolled_back"),
                    load(5, "unchanged", "telegrams.zip")),
            List.of(snapshot(1, null), snapshot(2, null), snapshot(4, 1), snapshot(5, null)));

    @Test
    void namesEachOnceWithoutItsFolder() {
        assertThat(ARCHIVE.names(1)).containsExactly("cables.csv");
        assertThat(ARCHIVE.names(2)).containsExactly("cables.csv", "pages");
    }

    @Test
    void leavesOutWhatFailedAndWhatWasUndone() {
        assertThat(ARCHIVE.names(3)).containsExactly("cables.csv", "pages");
        assertThat(ARCHIVE.names(4)).containsExactly("cables.csv");
        assertThat(ARCHIVE.names(5)).containsExactly("cables.csv", "telegrams.zip");
    }

    @Test
    void isEmptyBeforeTheFirstLoad() {
        assertThat(new Archive(List.of(), List.of()).names(0)).isEmpty();
    }

    private static LoadRow load(int ordinal, String state, String... inputs) {
        List<InputRow> rows =
                Arrays.stream(inputs).map(name -> new InputRow(name, 1, 1, "")).toList();
        return new LoadRow(ordinal, state, 0, 0, 0, 0, 0, 0, 0, "", rows, "", "", Map.of(), null, null);
    }

    private static Snapshot snapshot(int ordinal, @Nullable Integer restores) {
        return new Snapshot(
                ordinal,
                Instant.EPOCH,
                1,
                LocalDate.EPOCH,
                "",
                new LoadCounts(0, 0, 0, 0, 0, 0),
                new Derivation(0, 0, "", 0),
                restores);
    }
}
