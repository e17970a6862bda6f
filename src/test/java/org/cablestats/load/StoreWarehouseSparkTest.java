package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.LostFile;
import org.cablestats.table.MachineFault;
import org.cablestats.table.Relocation;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.row.RowFiles;
import org.cablestats.table.snapshot.Retention;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Postgres;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse in a store that needs no server: a folder that Hadoop knows by another name. Its catalog is on PostgreSQL. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class StoreWarehouseSparkTest {
    // Hadoop keeps its connection to a store for as long as the process lives.
    @TempDir
    private static Path store;

    @TempDir
    private Path folder;

    private EngineOptions engine = Loading.ENGINE;
    private WarehousePlace place = WarehousePlace.of(Path.of(""));
    private Path tables = Path.of("");
    private int number;

    @BeforeAll
    static void mountTheStore() {
        new StoreSettings(
                        Map.of(
                                "fs.viewfs.mounttable.store.link./data",
                                store.toUri().toString()),
                        List.of())
                .use();
    }

    @AfterAll
    static void forgetTheStore() {
        new StoreSettings(Map.of(), List.of()).use();
    }

    @BeforeEach
    void makeDatabase() {
        engine = Loading.ENGINE.with(Postgres.shared().newDatabase());
        String name = folder.getFileName().toString();
        place = place("viewfs://store/data/" + name);
        tables = store.resolve(name).resolve("tables/corpus");
    }

    private WarehousePlace place(String uri) {
        return WarehousePlace.parse(
                uri, Map.of("XDG_STATE_HOME", folder.resolve("state").toString()));
    }

    private Path source(String id) {
        return new CablesCsv().cable(id, "12/11/2007 9:30", "Invented.").write(folder.resolve(++number + ".csv"));
    }

    private void load(String id) {
        Loading.load(engine, place, source(id));
    }

    @Test
    void holdsTheRowsOfALocalOne() throws IOException {
        Path two = CablesCsv.two().write(folder.resolve("two.csv"));
        Loading.load(engine, place, two);
        Path local = folder.resolve("local");
        Loading.load(local, two);

        String all = "SELECT to_json(struct(*)) FROM cables ORDER BY id";
        assertThat(Asked.rows(engine, place, all, null)).isEqualTo(Asked.rows(local, all, null));
        try (Warehouse there = Warehouse.open(place, engine);
                Warehouse here = Warehouse.open(local, Loading.ENGINE)) {
            assertThat(there.snapshots()).isEqualTo(here.snapshots());
            there.export(there.snapshot(null), folder.resolve("export"));
        }
        assertThat(names(folder.resolve("export/cables"))).containsExactly("cables-00001.parquet");
        assertThat(folder.resolve("export/cables/cables-00001.parquet"))
                .hasSameBinaryContentAs(files("cables/data").get(0));
        assertThat(Files.readString(tables.resolve("../../parquet/manifest.json")))
                .contains("\"snapshot\" : 1", place + "/tables/corpus/cables/data/");
        assertThat(names(tables.resolve("../.."))).containsExactly("parquet", "tables");
    }

    @Test
    void removesWhatAFirstLoadLeftThatFailed() throws IOException {
        try (Warehouse open = Warehouse.openOrCreate(place, engine)) {
            open.removeIfEmpty();
        }
        assertThat(tables).doesNotExist();
        load("07ASTANA1");
        assertThat(files("cables/data")).hasSize(1);
    }

    @Test
    void letsTheNextLoadCleanUpAfterAKilledOne() throws IOException {
        load("07ASTANA1");
        leaveBehind();
        assertThat(files("cables/data")).hasSize(3);
        load("07ASTANA2");

        assertThat(files("cables/data")).as("one a load").hasSize(2);
        try (Warehouse open = Warehouse.open(place, engine)) {
            assertThat(open.snapshots()).extracting(Snapshot::ordinal).containsExactly(1, 2);
            assertThat(Maintenance.plan(open, new Retention.All()).orphans()).isZero();
        }
    }

    /** A branch with a snapshot, and a file that is in none. */
    private void leaveBehind() throws IOException {
        try (Warehouse open = Warehouse.open(place, engine)) {
            Snapshot last = open.snapshot(null);
            RowFiles files = open.files();
            open.branch(2)
                    .commit(
                            new Snapshot(
                                    2, last.dated(), 2, last.latest(), "wrong", last.counts(), last.derivation(), null),
                            files.open(0, 1)
                                    .write(rows -> files.read(files.current().get(0), rows)),
                            List.of());
        }
        Path whole = files("cables/data").get(0);
        Files.copy(whole, whole.resolveSibling("half-written.parquet"));
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void takesNoFileAwayUnderAReaderAndNothingUnderALoad() throws IOException {
        load("07ASTANA1");
        load("07ASTANA2");
        try (Warehouse reader = Warehouse.open(place, engine)) {
            MaintenanceSummary done = maintain();
            assertThat(done.readers()).isTrue();
            assertThat(done.expired()).isEmpty();
            try (LoadLock load = reader.lock("load")) {
                assertThatThrownBy(() -> load("07ASTANA3"))
                        .isInstanceOf(MachineException.class)
                        .hasMessageMatching("Cannot change '" + place
                                + "': 'cablestats load' is at work there since [0-9T:-]{19}Z \\(process [0-9]+\\)");
            }
        }
        assertThat(files("cables/data")).hasSize(3);
        MaintenanceSummary done = maintain();
        assertThat(done.readers()).isFalse();
        assertThat(done.expired()).containsExactly(1);
        assertThat(done.bytesFreed()).isPositive();
        assertThat(files("cables/data")).hasSize(1);
        assertThat(Asked.rows(engine, place, "SELECT count(*) FROM cables", null))
                .containsExactly(List.of(2L));
    }

    private MaintenanceSummary maintain() {
        try (Warehouse open = Warehouse.open(place, engine)) {
            return Maintenance.run(open, new Retention.Latest(1));
        }
    }

    @Test
    void showsAFlippedBitAndAMissingFile() throws IOException {
        load("07ASTANA1");
        load("07ASTANA2");
        Path file = files("cables/data").stream()
                .max((one, other) ->
                        Long.compare(one.toFile().lastModified(), other.toFile().lastModified()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length * 2 / 5] ^= 1;
        Files.write(file, bytes);
        // Hadoop's own sums, which not every store has.
        Files.delete(file.resolveSibling("." + file.getFileName() + ".crc"));
        String location = place + "/tables/corpus/cables/data/" + file.getFileName();
        assertThat(fault())
                .endsWith("Cannot read '" + location + "': it is damaged; 'cablestats doctor' says what helps");

        Files.delete(file);
        assertThat(fault())
                .endsWith("Cannot read '" + location
                        + "': there is no such file any more; 'cablestats doctor' says what helps");
        try (Warehouse open = Warehouse.open(place, engine)) {
            assertThat(LostFile.of(open, open.snapshot(null))).containsExactly(location);
            assertThat(LostFile.remedy(location, open.catalog()))
                    .startsWith("'cablestats snapshots rollback 1' goes back to the newest snapshot without it");
        }
    }

    private String fault() {
        Throwable thrown =
                catchThrowable(() -> Asked.rows(engine, place, "SELECT to_json(struct(*)) FROM cables", null));
        return String.valueOf(MachineFault.behind(thrown));
    }

    @Test
    void saysWhatAStoreCannotDo() {
        assertThatThrownBy(() -> Warehouse.openOrCreate(place, Loading.ENGINE))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse '" + place + "': catalog.db and its lock need a disk of this machine"
                        + " (expected a catalog on a server: --catalog jdbc:postgresql://HOST/DATABASE)");
        load("07ASTANA1");
        assertThatThrownBy(() -> Warehouse.open(place("viewfs://store/data/other"), engine))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse 'viewfs://store/data/other': its catalog serves '" + place
                        + "' (expected a database of its own for each warehouse)");
        assertThatThrownBy(() -> Relocation.run(place, engine))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot relocate warehouse '" + place + "': its tables hold the URIs of their files in a"
                        + " store (expected a folder of this machine; a load of the sources makes one elsewhere)");
        assertThatThrownBy(() -> Warehouse.openOrCreate(place("abfss://box@account/w"), engine))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot reach 'abfss://box@account/w': no library for abfss is there"
                        + " (docs/warehouse-elsewhere.md says which it takes, and where they go)");
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.list(tables.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> names(Path part) throws IOException {
        try (Stream<Path> files = Files.list(part)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".crc"))
                    .sorted()
                    .toList();
        }
    }
}
