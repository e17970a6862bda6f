package org.cablestats.table.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerInterface;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Asked;
import org.cablestats.load.Loading;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Relocation;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Postgres;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ServerCatalogSparkTest {
    @TempDir
    Path folder;

    private CatalogAddress address = CatalogAddress.parse("jdbc:postgresql://host/database", Map.of());
    private EngineOptions engine = Loading.ENGINE;
    private Path warehouse = Path.of("");

    @BeforeEach
    void makeDatabase() throws IOException {
        address = Postgres.shared().newDatabase();
        engine = Loading.ENGINE.with(address);
        warehouse = folder.toRealPath().resolve("warehouse");
    }

    private void load() {
        Loading.load(
                engine,
                warehouse,
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(folder.resolve("a.csv")));
    }

    @Test
    void keepsThePasswordToItself(SparkSession spark) throws Exception {
        List<String> events = new CopyOnWriteArrayList<>();
        SparkListenerInterface listener = new org.apache.spark.SparkFirehoseListener() {
            @Override
            public void onEvent(SparkListenerEvent event) {
                events.add(event instanceof SparkListenerJobStart start ? start.properties() + "" : event + "");
            }
        };
        spark.sparkContext().addSparkListener(listener);
        load();
        Asked.rows(engine, warehouse, "SELECT count(*) FROM cables", null);
        spark.sparkContext().listenerBus().waitUntilEmpty();
        spark.sparkContext().removeSparkListener(listener);

        assertThat(events).isNotEmpty().anySatisfy(event -> assertThat(event).contains(address.url()));
        assertThat(events).noneMatch(event -> event.contains("hush"));
        assertThat(engine.toString()).contains(address.url()).doesNotContain("hush");
        try (Stream<Path> files = Files.walk(warehouse)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("hush");
            }
        }
        assertThat(warehouse.resolve("catalog.db")).doesNotExist();
    }

    @Test
    void refusesTheWrongPasswordWithoutNamingIt() {
        CatalogAddress wrong = new CatalogAddress(address.url(), address.user(), "guess");
        assertThatThrownBy(() -> Warehouse.openOrCreate(warehouse, Loading.ENGINE.with(wrong)))
                .isInstanceOf(MachineException.class)
                .hasMessage("Cannot use the catalog " + address.url()
                        + ": FATAL: password authentication failed for user \"cablestats\"");
    }

    @Test
    void leavesNothingOfAFirstLoadThatFailed() {
        Path missing = folder.resolve("missing.csv");
        try (Warehouse open = Warehouse.openOrCreate(warehouse, engine)) {
            assertThat(new ServerStore(address).metadataLocations()).hasSize(StoredTable.values().length);
            open.removeIfEmpty();
        }
        assertThat(missing).doesNotExist();
        assertThat(warehouse).doesNotExist();
        assertThat(new ServerStore(address).metadataLocations()).isEmpty();
        load();
        assertThat(Asked.rows(engine, warehouse, "SELECT count(*) FROM cables", null))
                .containsExactly(List.of(1L));
    }

    @Test
    void knowsWhichFolderItsTablesAreIn() throws IOException {
        load();
        Path other = Files.createDirectories(folder.toRealPath().resolve("other"));
        assertThatThrownBy(() -> Warehouse.open(other, engine))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse '" + other + "': it was moved or copied from '" + warehouse
                        + "', where its tables point; cablestats relocate --warehouse " + other
                        + " makes them point here");
        assertThatThrownBy(() -> Relocation.run(WarehousePlace.of(other), engine))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot relocate warehouse '" + other + "': its catalog serves '" + warehouse
                        + "', which is still there (a copy needs a copy of the catalog too, and its original out of the"
                        + " way)");
        Files.delete(other);
        Files.move(warehouse, other);
        assertThat(Relocation.run(WarehousePlace.of(other), engine)).isEqualTo(warehouse);
        assertThat(Asked.rows(engine, other, "SELECT id FROM cables", 1)).containsExactly(List.of("07ASTANA1"));
    }

    @Test
    void knowsWhenTheLockWasLost() {
        load();
        try (Warehouse open = Warehouse.open(warehouse, engine);
                LoadLock lock = open.lock("load")) {
            lock.verify();
            Postgres.shared().cut(address);
            assertThatThrownBy(lock::verify)
                    .isInstanceOf(MachineException.class)
                    .hasMessage("Cannot publish the load: the connection to the catalog " + address.url()
                            + " was cut, and the load's lock with it");
        }
    }
}
