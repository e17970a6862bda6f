package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.Warehouse;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An archive is loaded as the folder that was packed, and gives the same rows. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ArchiveLoadSparkTest {
    @TempDir
    Path folder;

    @Test
    void givesTheRowsOfTheFolderThatWasPacked() throws IOException {
        Map<String, byte[]> files = sample();
        LoadSummary unpacked = Loading.load(folder.resolve("w"), folder.resolve("corpus"));
        List<List<@Nullable Object>> rows = rows(folder.resolve("w"), "corpus/");

        for (String ending : List.of(".zip", ".tar", ".tar.gz", ".7z")) {
            Path archive = Packed.archive(folder.resolve("corpus" + ending), files);
            Path warehouse = folder.resolve("w" + ending);
            LoadSummary packed = Loading.load(warehouse, archive);

            assertThat(packed).as(ending).isEqualTo(unpacked);
            assertThat(rows(warehouse, "corpus" + ending + "/")).as(ending).isEqualTo(rows);
        }
    }

    @Test
    void knowsWhatItHasReadFromAFolderInTheOtherKindsOfArchives() throws IOException {
        Map<String, byte[]> files = sample();
        Path warehouse = folder.resolve("w");
        LoadCounts unpacked = Loading.load(warehouse, folder.resolve("corpus")).counts();
        Path[] archives = Stream.of(".tar.bz2", ".tar.xz", ".tar.zst")
                .map(ending -> Packed.archive(folder.resolve("corpus" + ending), files))
                .toArray(Path[]::new);

        LoadSummary again = Loading.load(warehouse, archives);
        assertThat(again.state()).isEqualTo(LoadSummary.State.UNCHANGED);
        assertThat(again.counts().unchanged()).isEqualTo(unpacked.added());
        assertThat(again.counts().read()).isEqualTo(3 * unpacked.read());
        assertThat(again.counts().rejected()).isEqualTo(3 * unpacked.rejected());
    }

    @Test
    void readsAFolderOfArchivesAndFilesTogether() throws IOException {
        Map<String, byte[]> files = sample();
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Packed.archive(mixed.resolve("pages.tar.xz"), only(files, "pages/"));
        Packed.compressed(mixed.resolve("cables.csv.zst"), files.getOrDefault("cables.csv", new byte[0]));
        for (Map.Entry<String, byte[]> text : only(files, "texts/").entrySet()) {
            Files.write(Files.createDirectories(mixed.resolve("texts")).resolve(text.getKey()), text.getValue());
        }
        Files.write(mixed.resolve("broken.zip"), new byte[100]);

        LoadSummary unpacked = Loading.load(folder.resolve("w1"), folder.resolve("corpus"));
        LoadSummary packed = Loading.load(folder.resolve("w2"), mixed);
        assertThat(packed.totals().cables()).isEqualTo(unpacked.totals().cables());
        assertThat(packed.counts().added()).isEqualTo(unpacked.counts().added());
        assertThat(packed.rejects()).containsEntry("damaged", 1L);
        assertThat(ask(
                        folder.resolve("w2"),
                        "SELECT source_file, source_position, length FROM rejects " + "WHERE reason = 'damaged'"))
                .containsExactly(List.of("mixed/broken.zip", 0L, 100L));
    }

    @Test
    void countsAnEmptyArchiveAsOne() {
        for (String ending : List.of(".zip", ".tar", ".tar.gz")) {
            Path archive = Packed.archive(folder.resolve("empty" + ending), Map.of());
            LoadCounts counts =
                    Loading.load(folder.resolve("w" + ending), archive).counts();
            assertThat(counts).as(ending).isEqualTo(new LoadCounts(0, 0, 0, 0, 0, 0));
        }
    }

    /** The files of a sample, written to the folder {@code corpus}, in the order in which a folder is read. */
    private Map<String, byte[]> sample() throws IOException {
        Path corpus = folder.resolve("corpus");
        SampleCorpus.write(corpus, 120, 7);
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(corpus)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(corpus.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> only(Map<String, byte[]> files, String prefix) {
        Map<String, byte[]> only = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(prefix)) {
                only.put(name.substring(prefix.length()), bytes);
            }
        });
        return only;
    }

    /** All columns of all cables; the file without the name of the folder or archive. */
    private static List<List<@Nullable Object>> rows(Path warehouse, String prefix) {
        return ask(
                warehouse,
                "SELECT * EXCEPT (source_file), substring(source_file, " + (prefix.length() + 1)
                        + ") FROM cables ORDER BY id");
    }

    private static List<List<@Nullable Object>> ask(Path warehouse, String sql) {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            new Queries(open, open.snapshot(null), Selection.ALL)
                    .ask(sql)
                    .rows()
                    .forEachRemaining(rows::add);
            return rows;
        }
    }
}
