package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.maintenance.Pins;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.snapshot.Pin;
import org.cablestats.table.snapshot.Retention;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class MaintenanceSparkTest {
    private static final Retention ALL = new Retention.All();

    // Two loads for all tests, each of which begins with what they left.
    @TempDir
    private static Path folder;

    private static Path warehouse;
    private static KeptFolder twice;

    @BeforeAll
    static void loadTwice() throws IOException {
        warehouse = folder.toRealPath().resolve("warehouse");
        load("09ASTANA1", "12/11/2009 9:30");
        load("07ASTANA1", "12/11/2007 9:30");
        twice = KeptFolder.of(warehouse);
    }

    @BeforeEach
    void restore() throws IOException {
        twice.restore();
    }

    private static void load(String id, String created) {
        Loading.load(warehouse, new CablesCsv().cable(id, created, "Invented.").write(folder.resolve(id + ".csv")));
    }

    @Test
    void compactsSmallFilesInOrderOfDateAndLeavesTheStatesAsTheyWere() throws IOException {
        List<Snapshot> before = snapshots();
        Path link = warehouse.resolve("parquet");
        Path shown = Files.readSymbolicLink(link);
        MaintenanceSummary done = maintain(ALL);

        assertThat(done.filesBefore()).isEqualTo(2);
        assertThat(done.filesAfter()).isEqualTo(1);
        assertThat(done.expired()).isEmpty();
        assertThat(snapshots()).isEqualTo(before);
        assertThat(Asked.rows(warehouse, "SELECT id, load_id FROM cables", null))
                .as("in the order of the one file")
                .containsExactly(List.of("07ASTANA1", 2L), List.of("09ASTANA1", 1L));
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables", 1)).containsExactly(List.of("09ASTANA1"));
        Path compacted = Files.readSymbolicLink(link);
        assertThat(compacted.toString()).startsWith("parquet-2-").isNotEqualTo(shown.toString());
        assertThat(files(warehouse.resolve("parquet/cables"))).hasSize(1);
        try (Stream<Path> entries = Files.list(warehouse)) {
            assertThat(entries.map(entry -> entry.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("parquet"))
                    .containsExactlyInAnyOrder("parquet", compacted.toString());
        }
        assertThat(maintain(ALL)).isEqualTo(new MaintenanceSummary(1, 1, 0, List.of(), List.of(), 0, 0L, 0L, false));
    }

    @Test
    void letsStatesExpireButNeverThoseOfAReport() throws IOException {
        load("08ASTANA1", "12/11/2008 9:30");
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Pins pins = new Pins(open);
            List.of(1, 3, 1).forEach(ordinal -> pins.add(open.snapshot(ordinal), "nightly: overview"));
            assertThat(pins.all()).containsExactlyElementsOf(ofNightly(1, 3));
        }
        MaintenanceSummary done = maintain(new Retention.Latest(1));

        assertThat(done.expired()).containsExactly(2);
        assertThat(done.pins()).containsExactlyElementsOf(ofNightly(1, 3));
        assertThat(done.bytesFreed()).isPositive();
        assertThat(done.bytesWritten()).isPositive();
        assertThat(data()).as("one of the first report, one compacted").hasSize(2);
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables", 1)).containsExactly(List.of("09ASTANA1"));
        assertThat(Asked.rows(warehouse, "SELECT count(*) FROM cables", 3)).containsExactly(List.of(3L));
        assertThat(Asked.rows(warehouse, "SELECT ordinal, state FROM loads ORDER BY 1", null))
                .containsExactly(List.of(1L, "published"), List.of(2L, "published"), List.of(3L, "published"));
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            assertThatThrownBy(() -> open.snapshot(2))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot read snapshot 2: maintenance let it expire (expected 1 or 3)");
            assertThatThrownBy(() -> open.snapshot(4)).hasMessage("Invalid snapshot: 4 (expected 1 or 3)");
        }
    }

    @Test
    void letsGoOfWhatAnEarlierReportPinned() {
        load("08ASTANA1", "12/11/2008 9:30");
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Pins pins = new Pins(open);
            List.of(1, 2, 3).forEach(ordinal -> pins.add(open.snapshot(ordinal), "nightly: overview"));
            Pin other = pins.add(open.snapshot(1), "overview in reports");
            pins.keepLatest(new Pin(3, "nightly: overview"), 2);
            assertThat(pins.all())
                    .containsExactlyInAnyOrder(
                            other, ofNightly(2).get(0), ofNightly(3).get(0));
            pins.keepLatest(pins.add(open.snapshot(1), "nightly: overview"), 1);
            assertThat(pins.all())
                    .as("the report that was just made counts first")
                    .containsExactlyInAnyOrder(other, ofNightly(1).get(0));
            assertThat(pins.release(1)).hasSize(2);
            assertThatThrownBy(() -> pins.release(1)).hasMessage("Cannot unpin snapshot 1: nothing pins it");
            pins.add(open.snapshot(2), "nightly: overview");
            assertThatThrownBy(() -> pins.release(1))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot unpin snapshot 1: nothing pins it (expected 2)");
        }
    }

    private static List<Pin> ofNightly(int... ordinals) {
        return Arrays.stream(ordinals)
                .mapToObj(ordinal -> new Pin(ordinal, "nightly: overview"))
                .toList();
    }

    @Test
    void knowsWhenALoadWasCommittedAndRestoresItAfterItsCompaction() throws IOException {
        Instant later = Loading.CLOCK.instant().plusSeconds(1);
        maintain(ALL);
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            var unused = Rollback.to(open, 1, InstantSource.fixed(later));
        }

        assertThat(maintain(new Retention.Since(later)).expired()).containsExactly(1, 2);
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables", null)).containsExactly(List.of("09ASTANA1"));
        assertThat(maintain(new Retention.Since(later.plusSeconds(3600))).expired())
                .as("the current state stays")
                .isEmpty();
        assertThat(data()).hasSize(1);
    }

    @Test
    void removesWhatAKilledLoadLeftBehind() throws IOException {
        Path orphan = leaveBehind();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            assertThat(Maintenance.plan(open, new Retention.Latest(1)))
                    .isEqualTo(new MaintenanceSummary(2, null, 1, List.of(1), List.of(), 1, null, null, false));
        }
        assertThat(orphan).exists();

        MaintenanceSummary done = maintain(new Retention.Latest(1));
        assertThat(done.branches()).isEqualTo(1);
        assertThat(done.orphans()).isEqualTo(1);
        assertThat(data()).hasSize(1);
        assertThat(snapshots()).extracting(Snapshot::ordinal).containsExactly(2);
    }

    @Test
    void letsTheNextLoadCleanUpAfterAKilledOne() throws IOException {
        Path orphan = leaveBehind();
        load("06ASTANA1", "12/11/2006 9:30");

        assertThat(orphan).doesNotExist();
        assertThat(data()).hasSize(3);
        assertThat(snapshots()).extracting(Snapshot::ordinal).containsExactly(1, 2, 3);
    }

    /** Found by killing loads: one that ends while its rejects are written has no branch yet. */
    @ParameterizedTest
    @ValueSource(strings = {"data", "metadata"})
    void letsTheNextLoadCleanUpWhatStandsBesideTheCables(String part) throws IOException {
        Path rejects = Files.createDirectories(
                warehouse.resolve("tables/corpus/rejects").resolve(part));
        Path orphan = Files.writeString(rejects.resolve("half-written"), "x");
        load("06ASTANA1", "12/11/2006 9:30");

        assertThat(orphan).doesNotExist();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            assertThat(Maintenance.plan(open, ALL).orphans()).isZero();
        }
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void takesNoFileAwayUnderAReaderAndNothingUnderALoad() throws IOException {
        try (Warehouse reader = Warehouse.open(warehouse, Loading.ENGINE)) {
            MaintenanceSummary done = maintain(new Retention.Latest(1));
            assertThat(done.readers()).isTrue();
            assertThat(done.filesAfter()).isEqualTo(1);
            assertThat(done.expired()).isEmpty();
            assertThat(reader.snapshots()).hasSize(2);
            try (LoadLock load = reader.lock("load")) {
                assertThatThrownBy(() -> Maintenance.run(reader, ALL))
                        .isInstanceOf(MachineException.class)
                        .hasMessageMatching("Cannot change '" + warehouse
                                + "': 'cablestats load' is at work there since [0-9T:-]{19}Z \\(process "
                                + ProcessHandle.current().pid() + "\\)");
            }
        }
        assertThat(data()).hasSize(3);
        assertThat(maintain(new Retention.Latest(1)).expired()).containsExactly(1);
        assertThat(data()).hasSize(1);
    }

    /** A branch with a snapshot, and a file that is in none. */
    private Path leaveBehind() throws IOException {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            Snapshot last = open.snapshot(null);
            RowFiles files = open.files();
            open.branch(3)
                    .commit(
                            new Snapshot(
                                    3, last.dated(), 4, last.latest(), "wrong", last.counts(), last.derivation(), null),
                            files.open(0, 1)
                                    .write(rows -> files.read(files.current().get(0), rows)),
                            List.of());
            assertThat(open.snapshots()).hasSize(2);
        }
        Path whole = data().get(0);
        return Files.copy(whole, whole.resolveSibling("half-written.parquet"));
    }

    private MaintenanceSummary maintain(Retention retention) {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            return Maintenance.run(open, retention);
        }
    }

    private List<Snapshot> snapshots() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            return open.snapshots();
        }
    }

    private List<Path> data() throws IOException {
        return files(warehouse.resolve("tables/corpus/cables/data"));
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
