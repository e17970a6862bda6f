package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RollbackSparkTest {
    // Two loads for all tests, each of which begins with what they left.
    @TempDir
    private static Path folder;

    private static Path warehouse;
    private static KeptFolder twice;

    @BeforeAll
    static void loadTwice() throws IOException {
        warehouse = folder.toRealPath().resolve("warehouse");
        Loading.load(warehouse, CablesCsv.two().write(folder.resolve("right.csv")));
        Loading.load(
                warehouse,
                new CablesCsv()
                        .cable("07ASTANA1", "12/11/2007 9:30", "First, wrong as a longer text can be.")
                        .cable("08ASTANA3", "12/11/2008 9:30", "Wrong.")
                        .write(folder.resolve("wrong.csv")));
        twice = KeptFolder.of(warehouse);
    }

    @BeforeEach
    void restore() throws IOException {
        twice.restore();
    }

    @Test
    void makesAnEarlierStateCurrentAsANewSnapshotAndKeepsWhatItUndoes() throws IOException {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Snapshot first = open.snapshot(1);
            Snapshot restored = Rollback.to(open, 1, Loading.CLOCK);

            assertThat(restored)
                    .isEqualTo(new Snapshot(
                            3,
                            Loading.CLOCK.instant(),
                            2,
                            first.latest(),
                            first.corpusDigest(),
                            new LoadCounts(0, 0, 0, 0, 0, 0),
                            first.derivation(),
                            1));
            assertThat(open.snapshots()).extracting(Snapshot::ordinal).containsExactly(1, 2, 3);
        }
        assertThat(Asked.rows(warehouse, "SELECT id, load_id FROM cables ORDER BY 1", null))
                .containsExactly(List.of("07ASTANA1", 1L), List.of("07ASTANA2", 1L));
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables WHERE body LIKE '%rong%' ORDER BY 1", 2))
                .containsExactly(List.of("07ASTANA1"), List.of("08ASTANA3"));
        assertThat(Asked.rows(
                        warehouse,
                        "SELECT ordinal, state, read, cables, inputs[0].name FROM loads WHERE ordinal > 1 ORDER BY 1",
                        null))
                .containsExactly(
                        List.of(2L, "published", 2L, 3L, "wrong.csv"),
                        List.of(3L, "rolled_back", 0L, 2L, "snapshot 1"));
        assertThat(Files.readSymbolicLink(warehouse.resolve("parquet")).toString())
                .startsWith("parquet-3-");
    }

    @Test
    void letsTheNextLoadGoOnFromTheRestoredState() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            var unused = Rollback.to(open, 1, Loading.CLOCK);
        }
        LoadSummary again = Loading.load(warehouse, folder.resolve("wrong.csv"));

        assertThat(again.ordinal()).isEqualTo(4);
        assertThat(again.counts()).isEqualTo(new LoadCounts(2, 1, 1, 0, 0, 0));
        assertThat(Asked.rows(warehouse, "SELECT count(*) FROM cables", 3)).containsExactly(List.of(2L));
        assertThat(Asked.rows(warehouse, "SELECT count(*) FROM cables", 4)).containsExactly(List.of(3L));
    }

    @Test
    void refusesAStateThatIsNotThereOrCurrent() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            assertThatThrownBy(() -> Rollback.to(open, 9, Loading.CLOCK))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Invalid snapshot: 9 (expected 1 or 2)");
            assertThatThrownBy(() -> Rollback.to(open, 2, Loading.CLOCK))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot roll back to snapshot 2: it is the current one");
            var unused = Rollback.to(open, 1, Loading.CLOCK);
            assertThatThrownBy(() -> Rollback.to(open, 1, Loading.CLOCK))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot roll back to snapshot 1: the current one, 3, restores it already");
        }
    }
}
