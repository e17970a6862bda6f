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
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.iceberg.io.FileIO;
import org.cablestats.fault.UsageException;
import org.cablestats.load.LoadSummary;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RelocationSparkTest {
    private static final String IDS = "SELECT id FROM cables ORDER BY id";

    @TempDir
    Path folder;

    private Path original = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void loadTwice() throws IOException {
        folder = folder.toRealPath();
        original = folder.resolve("warehouse");
        copy = folder.resolve("a copy");
        load(original, "a.csv", new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First."));
        // Replaces the first, so that the second state needs another data file than the first.
        load(
                original,
                "b.csv",
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
        Map<String, byte[]> before = content(original);

        assertThat(Warehouse.relocate(copy, Loading.ENGINE)).isEqualTo(original);
        assertIsWhole(copy);
        assertThat(content(original)).usingRecursiveComparison().isEqualTo(before);

        // A load into the copy is the copy's alone; and nothing of the copy needs the original.
        load(copy, "c.csv", new CablesCsv().cable("09ASTANA3", "2/4/2009 11:00", "Third."));
        assertThat(content(original)).usingRecursiveComparison().isEqualTo(before);
        Folders.remove(original);
        assertThat(Loading.ask(copy, "SELECT count(*) FROM cables", null)).containsExactly(List.of(3L));
        assertThat(Loading.ask(copy, IDS, 1)).containsExactly(List.of("07ASTANA1"));
    }

    @Test
    void changesNoFileThatACopyOfHardLinksShares() throws IOException {
        copy(original, copy, (from, to) -> Files.createLink(to, from));
        Map<String, byte[]> before = content(original);

        Warehouse.relocate(copy, Loading.ENGINE);
        load(copy, "c.csv", new CablesCsv().cable("09ASTANA3", "2/4/2009 11:00", "Third."));

        assertThat(content(original)).usingRecursiveComparison().isEqualTo(before);
        assertIsWhole(original);
    }

    @Test
    void makesAMovedWarehouseWholeThoughNothingIsLeftAtItsOldPlace() throws IOException {
        try (Warehouse open = Warehouse.open(original, Loading.ENGINE)) {
            var unused = open.branch(3);
        }
        Files.move(original, copy);
        Warehouse.relocate(copy, Loading.ENGINE);
        assertIsWhole(copy);
        assertThat(allFilesOf(StoredTable.CABLES))
                .allSatisfy(file -> assertThat(file).startsWith("file:" + copy + "/tables/"));
        // And once more, now with a past.
        Files.move(copy, original);
        Warehouse.relocate(original, Loading.ENGINE);
        assertIsWhole(original);
    }

    @Test
    void doesNothingToAWarehouseThatLiesWhereItWasMade() throws IOException {
        Map<String, byte[]> before = content(original);
        assertThat(Warehouse.relocate(original, Loading.ENGINE)).isEqualTo(original);
        assertThat(content(original)).usingRecursiveComparison().isEqualTo(before);
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
        Warehouse.relocate(copy, Loading.ENGINE);
        assertIsWhole(copy);

        // When all had changed places, and the catalog was not told yet.
        for (StoredTable each : StoredTable.values()) {
            Path metadata = Path.of("tables", "corpus", each.label(), "metadata");
            copy(original.resolve(metadata), copy.resolve(metadata + ".before"), Files::copy);
        }
        Files.delete(copy.resolve("catalog.db"));
        Files.copy(original.resolve("catalog.db"), copy.resolve("catalog.db"));
        assertThatThrownBy(() -> Warehouse.open(copy, Loading.ENGINE)).isInstanceOf(UsageException.class);
        Warehouse.relocate(copy, Loading.ENGINE);
        assertIsWhole(copy);

        // When the catalog was told, but the old folders were not removed; and then the copy was moved.
        copy(original.resolve(table).resolve("metadata"), copy.resolve(table).resolve("metadata.before"), Files::copy);
        Path third = folder.resolve("third");
        Files.move(copy, third);
        Warehouse.relocate(third, Loading.ENGINE);
        assertIsWhole(third);
    }

    private void assertIsWhole(Path warehouse) throws IOException {
        assertThat(Loading.ask(warehouse, IDS, null)).containsExactly(List.of("07ASTANA1"), List.of("08ASTANA2"));
        assertThat(Loading.ask(warehouse, "SELECT id, body_length FROM cables", 1))
                .containsExactly(List.of("07ASTANA1", 98L));
        assertThat(Loading.ask(warehouse, "SELECT ordinal, state FROM loads ORDER BY 1", null))
                .containsExactly(List.of(1L, "published"), List.of(2L, "published"));
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

    private List<String> allFilesOf(StoredTable table) throws IOException {
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(copy, null))) {
            List<String> files = new ArrayList<>();
            FileIO io = catalog.load(table).io();
            for (org.apache.iceberg.Snapshot snapshot : catalog.load(table).snapshots()) {
                files.add(snapshot.manifestListLocation());
                for (ManifestFile manifest : snapshot.allManifests(io)) {
                    files.add(manifest.path());
                    try (CloseableIterable<String> paths = ManifestFiles.readPaths(
                            manifest, io, catalog.load(table).specs())) {
                        paths.forEach(files::add);
                    }
                }
            }
            return files;
        }
    }

    private void load(Path warehouse, String name, CablesCsv cables) {
        LoadSummary load = Loading.load(warehouse, cables.write(folder.resolve(name)));
        assertThat(load.state()).isEqualTo(LoadSummary.State.PUBLISHED);
    }

    private static Map<String, byte[]> content(Path folder) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.toList()) {
                if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    content.put(folder.relativize(entry).toString(), Files.readAllBytes(entry));
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
