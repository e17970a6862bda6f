package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cablestats.cli.console.Screen;
import org.cablestats.load.Loading;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.store.StoreFolder;
import org.cablestats.store.StoreSettings;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.CatalogAddress;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.FileModes;
import org.cablestats.testing.ObjectStore;
import org.cablestats.testing.Postgres;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a warehouse that lies on S3, loaded from S3, with the catalog on PostgreSQL: they tell what they tell of a local one. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ObjectStoreSparkTest {
    private static final String WAREHOUSE = "s3a://" + ObjectStore.BUCKET + "/warehouse";
    private static final String INPUT = "s3a://" + ObjectStore.BUCKET + "/input";

    @TempDir
    private Path folder;

    private final ObjectStore store = ObjectStore.shared();
    private final CatalogAddress catalog = Postgres.shared().newDatabase();

    @BeforeEach
    void useTheStore() {
        new StoreSettings(store.hadoop(), List.of()).use();
    }

    @AfterEach
    void forgetTheStore() {
        new StoreSettings(Map.of(), List.of()).use();
    }

    private Typed there(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--warehouse", WAREHOUSE, "--catalog", catalog.url()));
        store.hadoop().forEach((key, value) -> line.addAll(List.of("--conf", "spark.hadoop." + key + "=" + value)));
        return typed(line);
    }

    private Typed here(String... arguments) {
        List<String> line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--warehouse", folder.resolve("local").toString()));
        return typed(line);
    }

    private Typed typed(List<String> line) {
        return Typed.on(
                Screen.NONE,
                Map.of(
                        "PGUSER",
                        String.valueOf(catalog.user()),
                        "PGPASSWORD",
                        Postgres.PASSWORD,
                        "XDG_STATE_HOME",
                        folder.resolve("state").toString()),
                line.toArray(String[]::new));
    }

    private static String done(Typed typed) {
        assertThat(typed.code()).as(typed.err()).isZero();
        return typed.out();
    }

    @Test
    void tellsWhatALocalWarehouseTells() throws IOException {
        Path state = Files.createDirectory(folder.resolve("state"));
        Files.setPosixFilePermissions(state, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path csv = SampleCorpus.write(folder.resolve("corpus"), 300, 1).get(0);
        StoreFolder.at(INPUT).write("cables.csv", Files.readString(csv));

        done(there("load", INPUT + "/cables.csv", "--reject-limit", "5%", "--date", "2026-11-01"));
        done(here("load", csv.toString(), "--reject-limit", "5%", "--date", "2026-11-01"));
        String states = done(here("snapshots", "--format", "csv"));
        assertThat(states).contains("corpus_digest");
        assertThat(done(there("snapshots", "--format", "csv"))).isEqualTo(states);
        String counts = done(here("query", "cables-by-topic", "--format", "csv"));
        assertThat(done(there("query", "cables-by-topic", "--format", "csv")))
                .contains("narcotics")
                .isEqualTo(counts);
        done(there("export", folder.resolve("export").toString()));
        assertThat(folder.resolve("export/cables/cables-00001.parquet")).isRegularFile();
        assertThat(done(there("doctor"))).contains("fine     warehouse    " + WAREHOUSE, "tables are in a store");
        String all = done(there("runs", "--format", "csv"));
        assertThat(all).contains(",load,done,");
        assertThat(FileModes.openToOthers(state.resolve("cablestats"))).isEmpty();
        keepsTheSecret();
        loadsOneAtATime();
    }

    /** Of all that is written on this machine and in the store nothing shows it. */
    private void keepsTheSecret() throws IOException {
        for (Path place : List.of(folder, store.objects())) {
            try (Stream<Path> files = Files.walk(place)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(ObjectStore.SECRET);
                }
            }
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void loadsOneAtATime() {
        Path more =
                new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "More.").write(folder.resolve("more.csv"));
        EngineOptions engine = Loading.ENGINE.with(catalog);
        new StoreSettings(store.hadoop(), List.of()).use();
        StoreFolder data = StoreFolder.at(WAREHOUSE + "/tables/corpus/rejects/data");
        try (Warehouse open = Warehouse.open(WarehousePlace.parse(WAREHOUSE, Map.of()), engine);
                LoadLock lock = open.lock("load")) {
            data.write("half-written.parquet", "what a killed load leaves");
            Typed refused = there("load", more.toString());
            assertThat(refused.code()).isEqualTo(74);
            assertThat(refused.err())
                    .contains("Cannot change '" + WAREHOUSE + "': 'cablestats load' is at work there since")
                    .doesNotContain(ObjectStore.SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        done(there("load", more.toString()));
        assertThat(data.names()).doesNotContain("half-written.parquet");
        assertThat(done(there("query", "-e", "SELECT count(*) AS n FROM cables", "--format", "csv")))
                .contains("\n2");
    }
}
