package org.cablestats.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.load.Loading;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.Trees;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a warehouse says of its own files that were lost or changed, and what heals it. Two loads, copied for each case. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class BrokenWarehouseSparkTest {
    private static final String ALL = "SELECT * EXCEPT (load_id) FROM cables ORDER BY id";
    private static final String COPY = "put it back from a copy, or load the sources into a new warehouse\n";
    private static final String BACK =
            "; 'cablestats snapshots rollback 1' goes back to the newest snapshot without it,"
                    + " and a load of the sources brings the rest again\n";

    @TempDir
    static Path folder;

    private static Path warehouse;
    private static KeptFolder whole;
    private static Path source;

    @BeforeAll
    static void load() throws IOException {
        warehouse = folder.toRealPath().resolve("warehouse");
        Loading.load(
                warehouse,
                new CablesCsv()
                        .cable("06ASTANA12", "1/3/2006 10:05", "Earlier.")
                        .write(folder.resolve("first.csv")));
        source = new CablesCsv()
                .cable("07ASTANA3287", "12/11/2007 9:30", letters(1))
                .cable("08ASTANA5", "1/3/2008 10:05", letters(2))
                .write(folder.resolve("second.csv"));
        Loading.load(warehouse, source);
        whole = KeptFolder.of(warehouse);
    }

    @BeforeEach
    void restore() throws IOException {
        whole.restore();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.6})
    void seesAFlippedBitOfAPageAndHealsByRollbackAndLoad(double place) throws IOException {
        Typed before = type("query", "-e", ALL, "--format", "csv");
        Path data = newest("cables", "data", ".parquet");
        byte[] bytes = Files.readAllBytes(data);
        // Most of the file are the pages of the long text.
        bytes[(int) (bytes.length * place)] ^= 0x10;
        Files.write(data, bytes);
        assertThat(type("query", "-e", ALL, "--format", "csv"))
                .isEqualTo(new Typed(74, "", "Cannot read '" + data + "': it is damaged" + BACK));
        assertThat(type("snapshots", "rollback", "1").code()).isZero();
        assertThat(type("load", source.toString(), "--quiet").code()).isZero();
        assertThat(type("query", "-e", ALL, "--format", "csv")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6})
    void seesADataFileThatWasCut(double length) throws IOException {
        Path data = newest("cables", "data", ".parquet");
        cut(data, length);
        assertThat(type("query", "-e", ALL))
                .isEqualTo(new Typed(74, "", "Cannot read '" + data + "': it is damaged" + BACK));
        assertThat(type("maintain").err()).endsWith("Cannot read '" + data + "': it is damaged" + BACK);
    }

    @Test
    void seesADataFileThatIsGone() throws IOException {
        Path data = newest("cables", "data", ".parquet");
        Files.delete(data);
        Typed gone = new Typed(74, "", "Cannot read '" + data + "': there is no such file any more" + BACK);
        assertThat(type("query", "-e", ALL)).isEqualTo(gone);
        assertThat(type("load", source.toString(), "--quiet")).isEqualTo(gone);
    }

    @Test
    void seesADamagedFileBesideTheCables() throws IOException {
        Path data = newest("loads", "data", ".parquet");
        cut(data, 0.5);
        assertThat(type("load", source.toString(), "--quiet"))
                .isEqualTo(new Typed(74, "", "Cannot read '" + data + "': it is damaged; " + COPY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "cut", "flipped"})
    void seesLostMetadataAtOnce(String harm) throws IOException {
        Path metadata = newest("cables", "metadata", ".metadata.json");
        switch (harm) {
            case "gone" -> Files.delete(metadata);
            case "cut" -> cut(metadata, 0.5);
            default -> {
                byte[] bytes = Files.readAllBytes(metadata);
                bytes[0] ^= 0x10;
                Files.write(metadata, bytes);
            }
        }
        String what = harm.equals("gone") ? "there is no such file any more; " : "it is damaged; ";
        // Iceberg itself would try for 100 seconds.
        long start = System.nanoTime();
        assertThat(type("snapshots")).isEqualTo(new Typed(74, "", "Cannot read '" + metadata + "': " + what + COPY));
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void seesADamagedListOfManifests() throws IOException {
        Path list = newest("cables", "metadata/snap-", ".avro");
        cut(list, 0.6);
        assertThat(type("load", source.toString(), "--quiet"))
                .isEqualTo(new Typed(74, "", "Cannot read '" + list + "': it is damaged; " + COPY));
    }

    @Test
    void seesADamagedCatalog() throws IOException {
        Path catalog = warehouse.resolve("catalog.db");
        cut(catalog, 0.5);
        assertThat(type("snapshots").code()).isEqualTo(74);
        assertThat(type("snapshots").err())
                .startsWith("Cannot open warehouse '" + warehouse + "': its catalog.db is damaged (")
                .endsWith("); " + COPY);
        cut(catalog, 0);
        assertThat(type("load", source.toString(), "--quiet"))
                .isEqualTo(new Typed(
                        74,
                        "",
                        "Cannot open warehouse '" + warehouse
                                + "': its catalog no longer names the tables that are in it; " + COPY));
        Files.delete(catalog);
        assertThat(type("snapshots"))
                .isEqualTo(new Typed(
                        74, "", "Cannot open warehouse '" + warehouse + "': its catalog.db is missing; " + COPY));
    }

    @Test
    void makesNoNewTableOverRowsThatTheCatalogLost() throws IOException {
        Path catalog = warehouse.resolve("catalog.db");
        byte[] bytes = Files.readAllBytes(catalog);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf("corpuscables"); at >= 0; at = text.indexOf("corpuscables", at + 1)) {
            bytes[at + "corpus".length()] ^= 0x10;
        }
        Files.write(catalog, bytes);
        assertThat(type("snapshots").code()).isEqualTo(74);
        assertThat(type("snapshots").err())
                .startsWith("Cannot open warehouse '" + warehouse + "': its catalog no longer names the table cables,");
    }

    @Test
    void makesPlainParquetAgainThatIsGone() throws IOException {
        Path shown = warehouse.resolve("parquet").toRealPath();
        Files.delete(warehouse.resolve("parquet"));
        Trees.delete(shown);
        assertThat(type("snapshots").code()).isZero();
        assertThat(warehouse.resolve("parquet/cables/cables-00001.parquet")).isRegularFile();
        Trees.delete(shown);
        assertThat(type("snapshots").code()).isZero();
        assertThat(warehouse.resolve("parquet/cables/cables-00001.parquet")).isRegularFile();
    }

    @Test
    void changesNothingWhereTheClockWasSetBackAndReadsOn() throws IOException {
        Path metadata = newest("cables", "metadata", ".metadata.json");
        String text = Files.readString(metadata);
        Files.writeString(metadata, text.replaceAll("(?<=-ms\"\\s?:\\s?)\\d{13}", "4102444800000"));
        assertThat(type("query", "-e", "SELECT count(*) FROM cables").code()).isZero();
        assertThat(type("load", source.toString(), "--quiet").err())
                .startsWith("Cannot change '" + warehouse + "': the clock of this machine says ")
                .endsWith(", but the last change was made at 2100-01-01T00:00:00Z; set the clock right\n");
    }

    @Test
    void takesNoNoticeOfWhatStandsInItsLocks() throws IOException {
        Files.writeString(warehouse.resolve("load.lock"), "\u001b[31m4711\n" + "x".repeat(5000));
        Files.writeString(warehouse.resolve("read.lock"), "{}");
        assertThat(type("load", source.toString(), "--quiet")).isEqualTo(new Typed(0, "", ""));
        Files.delete(warehouse.resolve("load.lock"));
        assertThat(type("maintain", "--quiet").code()).isZero();
    }

    /** A text that hardly gets smaller. */
    private static String letters(long seed) {
        return new Random(seed)
                .ints(60_000, 'A', 'Z' + 1)
                .mapToObj(letter -> Character.toString(letter))
                .collect(Collectors.joining());
    }

    private static Typed type(String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--warehouse", warehouse.toString()));
        return Typed.line(line.toArray(String[]::new));
    }

    private static Path newest(String table, String start, String end) throws IOException {
        Path folder = warehouse.resolve("tables/corpus").resolve(table);
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> folder.relativize(file).toString().startsWith(start)
                            && file.toString().endsWith(end))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static void cut(Path file, double length) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * length)));
    }
}
