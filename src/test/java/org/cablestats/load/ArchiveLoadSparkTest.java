package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.progress.Progress;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.source.archive.Packing;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.Trees;
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
            LoadSummary packed = load(
                    warehouse,
                    archive,
                    Packing.of("corpus" + ending).orElseThrow().isSlow());

            // Each archive has a name and bytes of its own.
            assertThat(packed)
                    .as(ending)
                    .usingRecursiveComparison()
                    .ignoringFields("inputs", "seconds")
                    .isEqualTo(unpacked);
            assertThat(rows(warehouse, "corpus" + ending + "/")).as(ending).isEqualTo(rows);
            assertThat(warehouse.resolve("stage")).doesNotExist();
        }
    }

    /**
     * Loads an archive.
     *
     * @param once whether it is to be unpacked once: then it is gone as soon as the first pass is over
     */
    private static LoadSummary load(Path warehouse, Path archive, boolean once) {
        Progress listener = new Progress() {
            @Override
            public void begin(String step) {
                if (once && step.equals("compare")) {
                    assertThat(archive.toFile().delete()).isTrue();
                }
            }

            @Override
            public void advance(long done, long total, String unit) {}

            @Override
            public void end() {}
        };
        try (Warehouse open = Warehouse.openOrCreate(warehouse, Loading.ENGINE)) {
            return new Loader(open, Loading.CLOCK, listener)
                    .load(PlannedLoad.of(Loading.request(1.0, archive)), Acceptance.OF_ANY);
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
        Files.write(
                Files.createDirectories(warehouse.resolve("stage/of-a-killed-load"))
                        .resolve("0"),
                new byte[100]);

        LoadSummary again = Loading.load(warehouse, archives);
        assertThat(warehouse.resolve("stage")).doesNotExist();
        assertThat(again.state()).isEqualTo(LoadSummary.State.UNCHANGED);
        assertThat(again.counts().unchanged()).isEqualTo(unpacked.added());
        assertThat(again.counts().read()).isEqualTo(3 * unpacked.read());
        assertThat(again.counts().rejected()).isEqualTo(3 * unpacked.rejected());
    }

    @Test
    void readsAFolderOfArchivesInArchivesAndFilesTogether() throws IOException {
        Map<String, byte[]> files = sample();
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Path pages = Packed.archive(folder.resolve("pages.zip"), only(files, "pages/"));
        Path csv = Packed.compressed(folder.resolve("cables.csv.zst"), files.getOrDefault("cables.csv", new byte[0]));
        Packed.archive(
                mixed.resolve("all.tar"),
                Map.of("pages.zip", Files.readAllBytes(pages), "cables.csv.zst", Files.readAllBytes(csv)));
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
                        "SELECT DISTINCT substring_index(source_file, '/', 3) FROM cables WHERE source_file LIKE '%.tar%'"
                                + " ORDER BY 1"))
                .containsExactly(List.of("mixed/all.tar/cables.csv.zst"), List.of("mixed/all.tar/pages.zip"));
        assertThat(ask(
                        folder.resolve("w2"),
                        "SELECT source_file, source_position, length FROM rejects " + "WHERE reason = 'damaged'"))
                .containsExactly(List.of("mixed/broken.zip", 0L, 100L));
    }

    @Test
    void passesOverThePagesOfAMirrorThatShowNoCable() throws IOException {
        Map<String, byte[]> mirror = mirror();
        for (Map.Entry<String, byte[]> page : mirror.entrySet()) {
            Path file = folder.resolve("mirror").resolve(page.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, page.getValue());
        }
        List<Path> sources = List.of(
                folder.resolve("mirror"),
                Packed.archive(folder.resolve("mirror.zip"), mirror),
                Packed.archive(folder.resolve("mirror.7z"), mirror));
        for (Path source : sources) {
            Path warehouse = folder.resolve("w-" + source.getFileName());
            try (Warehouse open = Warehouse.openOrCreate(warehouse, Loading.ENGINE)) {
                LoadRequest request = Loading.request(0, source);
                LoadSummary load = new Loader(open, Loading.CLOCK, Loading.SILENT)
                        .load(PlannedLoad.of(request), Acceptance.OF_ANY);
                assertThat(load.counts()).as("%s", source).isEqualTo(new LoadCounts(12, 12, 0, 0, 0, 0));
                assertThat(load.ignored().files()).as("%s", source).hasSize(mirror.size() - 12);
            }
            assertThat(ask(warehouse, "SELECT id FROM cables WHERE length(body) = 0"))
                    .isEmpty();
        }
    }

    /** Twelve pages of cables, and what a mirror has beside them. */
    private static Map<String, byte[]> mirror() throws IOException {
        Path pages = Path.of("src", "test", "resources", "source", "page");
        Map<String, byte[]> mirror = new TreeMap<>();
        String cable = Files.readString(pages.resolve("final.html"));
        for (int serial = 93; serial < 93 + 12; serial++) {
            String name = "cable/2008/01/08NOWHERE" + serial + ".html";
            mirror.put(name, cable.replace("08NOWHERE93", "08NOWHERE" + serial).getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> others = Map.of(
                "index.html", "index.html",
                "articles/2010/boats.html", "article.htm",
                "date/2008-01_0.html", "list-of-a-month.html",
                "tag/XKJ_0.html", "list-of-one.html",
                "origin/1_0.html", "list-of-the-first-day.html",
                "reldate/2011-08-31_0.html", "list-of-none.html",
                "cable/2008/01/08NOWHERE93_files/saved_resource.html", "frame-without-an-end.html",
                "cable/2008/01/index.html@C=N;O=D", "index.html@C=N;O=D",
                "cable/2008/01/08NOWHERE200.html", "not-found.html");
        for (Map.Entry<String, String> other : others.entrySet()) {
            mirror.put(other.getKey(), Files.readAllBytes(pages.resolve(other.getValue())));
        }
        mirror.put("static/css/cables.css", "td { margin: 0 }".getBytes(StandardCharsets.UTF_8));
        mirror.put("cable/2008/01/08NOWHERE201.html", new byte[0]);
        return mirror;
    }

    @Test
    void takesAnEmptyArchiveForAMistake() {
        for (String ending : List.of(".zip", ".tar", ".tar.gz")) {
            Path archive = Packed.archive(folder.resolve("empty" + ending), Map.of());
            assertThatThrownBy(() -> Loading.load(folder.resolve("w" + ending), archive))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot load '" + archive
                            + "': there is no record in it (expected cables, as files or in archives)");
        }
    }

    /** The files of a sample, written to the folder {@code corpus}, in the order in which a folder is read. */
    private Map<String, byte[]> sample() throws IOException {
        Path corpus = folder.resolve("corpus");
        SampleCorpus.write(corpus, 120, 7);
        return Trees.files(corpus);
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
