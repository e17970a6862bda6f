package org.cablestats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.iceberg.HasTableOperations;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.Table;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import org.apache.iceberg.io.CloseableIterable;
import org.cablestats.table.catalog.Catalog;
import org.cablestats.table.catalog.WarehouseFolder;
import org.cablestats.table.catalog.WarehousePlace;
import org.cablestats.table.disk.Locations;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Strace;
import org.cablestats.testing.Strace.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load in a process of its own, whose calls of the operating system are traced. */
@Tag("spark")
final class DurabilitySparkTest {
    @TempDir
    Path folder;

    @Test
    void syncsWhateverASnapshotNeedsBeforeTheCatalogNamesIt() throws Exception {
        folder = folder.toRealPath();
        Path source = new CablesCsv()
                .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                .cable("08ASTANA12", "1/3/2008 10:05", "Second.")
                .write(folder.resolve("cables.csv"));
        Path warehouse = folder.resolve("warehouse");
        List<Call> calls = Strace.run(folder, load(source, warehouse));

        Path published;
        List<Path> needed;
        try (Catalog catalog = Catalog.open(WarehouseFolder.existing(WarehousePlace.of(warehouse), null))) {
            Table cables = catalog.load(StoredTable.CABLES);
            published =
                    local(((HasTableOperations) cables).operations().current().metadataFileLocation());
            needed = needed(cables, published);
        }
        int commit = commit(calls, published, warehouse);
        // Metadata, list of manifests, manifest, data.
        assertThat(needed).hasSizeGreaterThanOrEqualTo(4);
        for (Path file : needed) {
            int bytes = calls.indexOf(new Call("fsync", file.toString()));
            int name = bytes
                    + 1
                    + calls.subList(bytes + 1, calls.size())
                            .indexOf(new Call("fsync", file.resolveSibling("").toString()));
            assertThat(bytes).as("sync of " + file).isBetween(0, commit);
            assertThat(name).as("sync of the folder of " + file).isBetween(bytes + 1, commit);
        }
        // After the commit plain Parquet, also of tables without rows, and then its link, which is in the warehouse's
        // folder.
        List<Call> after = calls.subList(commit, calls.size());
        String shown = warehouse.resolve("parquet").toRealPath().toString();
        assertThat(after)
                .containsSubsequence(
                        new Call("fsync", shown + "/cables"),
                        new Call("fsync", shown + "/models/models-00001.parquet"),
                        new Call("fsync", shown + "/models"),
                        new Call("fsync", shown),
                        new Call("fsync", warehouse.toString()),
                        new Call("fsync", warehouse.toString()));
    }

    /** Index of the call that commits a metadata file: SQLite empties its journal, when database and journal are synced. */
    private static int commit(List<Call> calls, Path metadata, Path warehouse) {
        String journal = warehouse.resolve("catalog.db-journal").toString();
        int named = calls.indexOf(new Call("fsync", metadata.toString()));
        assertThat(named).isNotNegative();
        List<Call> rest = calls.subList(named, calls.size());
        int commit = named + rest.indexOf(new Call("ftruncate", journal));
        assertThat(calls.subList(named, commit).stream()
                        .filter(call -> call.name().endsWith("sync"))
                        .map(Call::path))
                .contains(journal, warehouse.resolve("catalog.db").toString());
        Call next = calls.get(commit + 1);
        assertThat(next.name()).endsWith("sync");
        assertThat(next.path()).isEqualTo(journal);
        return commit;
    }

    private static List<Path> needed(Table cables, Path published) throws IOException {
        TableMetadata metadata = TableMetadataParser.read(cables.io(), Locations.of(published));
        org.apache.iceberg.Snapshot snapshot = metadata.currentSnapshot();
        List<Path> files = new ArrayList<>(List.of(published, local(snapshot.manifestListLocation())));
        for (ManifestFile manifest : snapshot.allManifests(cables.io())) {
            files.add(local(manifest.path()));
            try (CloseableIterable<String> paths =
                    ManifestFiles.readPaths(manifest, cables.io(), metadata.specsById())) {
                paths.forEach(path -> files.add(local(path)));
            }
        }
        return files;
    }

    private static Path local(String location) {
        return Objects.requireNonNull(Locations.local(location));
    }

    private static List<String> load(Path source, Path warehouse) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/launcher/jvm.args",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.cablestats.cli.Main",
                "load",
                source.toString(),
                "--warehouse",
                warehouse.toString(),
                "--master",
                "local[2]");
    }
}
