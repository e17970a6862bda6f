package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.fault.UsageException;
import org.cablestats.load.Asked;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loading;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RelocationSparkTest {
    // Two loads for all tests: none of them changes the original.
    @TempDir
    static Path shared = Path.of("");

    private static Path original = Path.of("");

    @TempDir
    Path folder;

    private Path copy = Path.of("");

    @BeforeEach
    void name() throws IOException {
        folder = folder.toRealPath();
        copy = folder.resolve("a copy");
    }

    @BeforeAll
    static void loadTwice() throws IOException {
        original = shared.toRealPath().resolve("warehouse");
        load(original, shared.resolve("a.csv"), new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First."));
        // Replaces the first, so that the second state needs another data file than the first.
        load(
                original,
                shared.resolve("b.csv"),
                new CablesCsv()
                        .cable("07ASTANA1", "12/11/2007 9:30", "First, at greater length.")
                        .cable("08ASTANA2", "1/3/2008 10:05", "Second."));
    }

    @Test
    void namesTheCommandForAWarehouseThatWasCopied() throws IOException {
        copy(original, copy, Files::copy);
        assertThatThrownBy(() -> Warehouse.open(copy, Loading.ENGINE))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot open warehouse '" + copy + "': it was moved or copied from '" + original
                        + "', where its tables point; cablestats relocate --warehouse " + copy
                        + " makes them point here");
    }

    @Test
    void makesACopyWholeAndLeavesItsOriginalAlone() throws IOException {
        copy(original, copy, Files::copy);
        Map<String, String> before = content(original);

        assertThat(Relocation.run(WarehousePlace.of(copy), Loading.ENGINE)).isEqualTo(original);
        assertIsWhole(copy);
        assertThat(content(original)).isEqualTo(before);

        // A load into the copy is the copy's alone.
        load(copy, folder.resolve("c.csv"), new CablesCsv().cable("09ASTANA3", "2/4/2009 11:00", "Third."));
        assertThat(content(original)).isEqualTo(before);
        assertThat(Asked.rows(copy, "SELECT count(*) FROM cables", null)).containsExactly(List.of(3L));
    }

    @Test
    void changesNoFileThatACopyOfHardLinksShares() throws IOException {
        copy(original, copy, (from, to) -> Files.createLink(to, from));
        Map<String, String> before = content(original);

        Relocation.run(WarehousePlace.of(copy), Loading.ENGINE);
        load(copy, folder.resolve("c.csv"), new CablesCsv().cable("09ASTANA3", "2/4/2009 11:00", "Third."));
        assertThat(content(original)).isEqualTo(before);
    }

    @Test
    void makesAMovedWarehouseWholeThoughNothingIsLeftAtItsOldPlace() throws IOException {
        copy(original, copy, Files::copy);
        Relocation.run(WarehousePlace.of(copy), Loading.ENGINE);
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(copy), null))) {
            Table cables = catalog.load(StoredTable.CABLES);
            cables.manageSnapshots()
                    .createTag("kept", cables.currentSnapshot().snapshotId())
                    .commit();
            cables.manageSnapshots().createBranch("load_3").commit();
        }
        Path moved = folder.resolve("moved");
        Files.move(copy, moved);
        assertThat(Relocation.run(WarehousePlace.of(moved), Loading.ENGINE)).isEqualTo(copy);
        assertIsWhole(moved);
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(moved), null))) {
            assertThat(catalog.load(StoredTable.CABLES).refs()).containsOnlyKeys("main", "kept", "load_3");
            assertThat(allFilesOf(catalog.load(StoredTable.CABLES)))
                    .allSatisfy(file -> assertThat(file).startsWith("file:" + moved + "/tables/"));
        }
    }

    @Test
    void doesNothingToAWarehouseThatLiesWhereItWasMade() throws IOException {
        Map<String, String> before = content(original);
        assertThat(Relocation.run(WarehousePlace.of(original), Loading.ENGINE)).isEqualTo(original);
        assertThat(content(original)).isEqualTo(before);
    }

    @Test
    void beginsAnewAfterAKillAtAnyOfItsSteps() throws IOException {
        Path table = Path.of("tables", "corpus", "cables");
        Path rejects = Path.of("tables", "corpus", "rejects");
        copy(original, copy, Files::copy);

        // While new files were written.
        Files.createDirectories(copy.resolve(table).resolve("metadata.next"));
        Files.writeString(copy.resolve(table).resolve("metadata.next/half.avro"), "half");
        assertThatThrownBy(() -> Warehouse.open(copy, Loading.ENGINE)).isInstanceOf(UsageException.class);
        // While folders changed places: one table between the two renamings.
        Files.move(
                copy.resolve(rejects).resolve("metadata"), copy.resolve(rejects).resolve("metadata.before"));
        Relocation.run(WarehousePlace.of(copy), Loading.ENGINE);
        assertIsWhole(copy);

        // When all had changed places, and the catalog was not told yet.
        for (StoredTable each : StoredTable.values()) {
            Path metadata = Path.of("tables", "corpus", each.label(), "metadata");
            copy(original.resolve(metadata), copy.resolve(metadata + ".before"), Files::copy);
        }
        Files.delete(copy.resolve("catalog.db"));
        Files.copy(original.resolve("catalog.db"), copy.resolve("catalog.db"));
        assertThatThrownBy(() -> Warehouse.open(copy, Loading.ENGINE)).isInstanceOf(UsageException.class);
        Relocation.run(WarehousePlace.of(copy), Loading.ENGINE);
        assertIsWhole(copy);

        // When the catalog was told, but the old folders were not removed; and then the copy was moved.
        copy(original.resolve(table).resolve("metadata"), copy.resolve(table).resolve("metadata.before"), Files::copy);
        Path third = folder.resolve("third");
        Files.move(copy, third);
        Relocation.run(WarehousePlace.of(third), Loading.ENGINE);
        assertIsWhole(third);
    }

    private void assertIsWhole(Path warehouse) throws IOException {
        assertThat(Asked.rows(
                        warehouse, "SELECT id, state FROM cables JOIN loads ON load_id = ordinal ORDER BY id", null))
                .containsExactly(List.of("07ASTANA1", "published"), List.of("08ASTANA2", "published"));
        assertThat(Asked.rows(warehouse, "SELECT id, body_length FROM cables", 1))
                .containsExactly(List.of("07ASTANA1", 98L));
        try (Stream<Path> parquet = Files.list(warehouse.resolve("parquet/cables"));
                Stream<Path> tables = Files.walk(warehouse.resolve("tables"))) {
            List<Object> data = new ArrayList<>();
            for (Path file :
                    tables.filter(each -> each.toString().endsWith(".parquet")).toList()) {
                data.add(Files.getAttribute(file, "unix:ino"));
            }
            for (Path file : parquet.toList()) {
                assertThat(data).contains(Files.getAttribute(file, "unix:ino"));
            }
        }
        try (Stream<Path> tables = Files.walk(warehouse.resolve("tables"))) {
            assertThat(tables.map(each -> each.getFileName().toString()))
                    .doesNotContain("metadata.next", "metadata.before");
        }
    }

    private static List<String> allFilesOf(Table table) throws IOException {
        List<String> files = new ArrayList<>();
        for (org.apache.iceberg.Snapshot snapshot : table.snapshots()) {
            files.add(snapshot.manifestListLocation());
            for (ManifestFile manifest : snapshot.allManifests(table.io())) {
                files.add(manifest.path());
                try (CloseableIterable<String> paths = ManifestFiles.readPaths(manifest, table.io(), table.specs())) {
                    paths.forEach(files::add);
                }
            }
        }
        return files;
    }

    private static void load(Path warehouse, Path source, CablesCsv cables) {
        LoadSummary load = Loading.load(warehouse, cables.write(source));
        assertThat(load.state()).isEqualTo(LoadSummary.State.PUBLISHED);
    }

    /** The digest of every file by its name. */
    private static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    content.put(folder.relativize(entry).toString(), DigestUtils.sha256Hex(Files.readAllBytes(entry)));
                }
            }
        }
        return content;
    }

    private interface Copy {
        void make(Path from, Path to) throws IOException;
    }

    private static void copy(Path from, Path to, Copy copy) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.toList()) {
                Path place = to.resolve(from.relativize(entry));
                if (Files.isSymbolicLink(entry)) {
                    Files.createSymbolicLink(place, Files.readSymbolicLink(entry));
                } else if (Files.isDirectory(entry)) {
                    Files.createDirectories(place);
                } else {
                    copy.make(entry, place);
                }
            }
        }
    }
}
