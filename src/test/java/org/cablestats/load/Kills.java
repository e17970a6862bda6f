package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.sample.SampleCorpus;
import org.cablestats.table.Warehouse;
import org.cablestats.table.maintenance.MaintenanceSummary;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Retention;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.FileModes;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.Packed;

/**
 * Loads in processes of their own that are killed at random moments, and what they leave: the state of before or of afterwards, in
 * full, which the next load completes without a file too many.
 *
 * <p>Each round begins at a copy of one warehouse, at the same place. Every other kill falls into the commit: at a random moment from when
 * its first file is there, whatever the machine does beside. The moments of the others are spread over the whole length of a load.
 */
public final class Kills {
    private static final String ROWS = "SELECT count(*), bit_xor(xxhash64(to_json(struct(*)))) FROM cables";

    private final Path folder;
    private final Path warehouse;
    private final Consumer<String> lines;

    /** What readers see of a warehouse: the current snapshot, and a sum over every field of every row that can be read. */
    private record State(Snapshot snapshot, List<?> rows, long plainRows) {}

    /** A warehouse after a load: what readers see, the rows beside the cables, and the files that hold cables. */
    private record Loaded(State state, Map<StoredTable, Long> rows, List<String> files) {}

    /** From its first file to the end of the process a commit takes less than this part of a load. */
    private static final double COMMIT = 0.25;

    /**
     * How many kills left which state.
     *
     * @param before the commit
     * @param after the commit
     * @param late of those after it: the load had ended by itself
     */
    public record Outcome(int before, int after, int late) {}

    private Kills(Path folder, Consumer<String> lines) {
        this.folder = folder;
        this.warehouse = folder.resolve("warehouse");
        this.lines = lines;
    }

    /**
     * Kills loads and fails at the first state that is neither.
     *
     * @param arguments an empty or missing folder, the number of kills, the number of cables that a load has, the seed
     */
    public static void main(String[] arguments) throws Exception {
        Outcome outcome = run(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]),
                System.out::println);
        System.out.printf(
                "%s kills, %d before the commit, %d after it, %d too late: every state in full, every next load complete%n",
                arguments[1], outcome.before(), outcome.after() - outcome.late(), outcome.late());
    }

    /** Kills loads in an empty or missing folder, and says a line about each. */
    static Outcome run(Path folder, int kills, int cables, long seed, Consumer<String> lines) throws Exception {
        Kills all = new Kills(Files.createDirectories(folder).toRealPath(), lines);
        SampleCorpus.write(all.folder.resolve("first"), cables, seed);
        SampleCorpus.write(all.source(), cables, seed + 1);
        pack(all.source().resolve("cables.csv"));
        Loading.load(all.warehouse, all.folder.resolve("first"));
        return all.run(KeptFolder.of(all.warehouse), kills, new Random(seed));
    }

    /** Makes a table smaller by what is slow to unpack: a load keeps what it reads of it until the rows are written. */
    private static void pack(Path table) throws IOException {
        Path packed = Packed.compressed(table.resolveSibling("cables.csv.xz"), Files.readAllBytes(table));
        assertThat(Files.size(packed)).as("bytes: so many that it is kept").isGreaterThan(1 << 16);
        Files.delete(table);
    }

    private Outcome run(KeptFolder first, int kills, Random random) throws Exception {
        State before = state();
        long start = System.nanoTime();
        Process undisturbed = load();
        assertThat(undisturbed.waitFor())
                .as("exit code of a load, see " + log())
                .isZero();
        long length = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertThat(folder.resolve("temporary")).isEmptyDirectory();
        assertThat(FileModes.openToOthers(warehouse)).as("what others may read").isEmpty();
        Loaded once = loaded();
        // A kill between the commit and the end of the load is followed by a load that finds nothing new.
        loadHere();
        Loaded twice = loaded();
        assertThat(twice.state()).isEqualTo(once.state()).isNotEqualTo(before);
        int published = 0;
        int late = 0;
        for (int kill = 0; kill < kills; kill++) {
            boolean inCommit = kill % 2 == 1;
            long moment =
                    (long) (length * (inCommit ? COMMIT * random.nextDouble() : (kill + random.nextDouble()) / kills));
            first.restore();
            boolean ended = kill(moment, inCommit);
            State left = state();
            boolean after = left.equals(once.state());
            lines.accept("kill %d at %d ms of %s: the state %s the commit%s"
                    .formatted(
                            kill + 1,
                            moment,
                            inCommit ? "the commit" : length,
                            after ? "after" : "before",
                            ended ? ", the load had ended" : ""));
            if (!after) {
                assertThat(left).as("state after kill %d", kill + 1).isEqualTo(before);
            }
            published += after ? 1 : 0;
            late += ended ? 1 : 0;
            loadHere();
            assertThat(loaded())
                    .as("state after kill %d and the next load", kill + 1)
                    .isEqualTo(after ? twice : once);
            assertNothingIsLeftBehind(kill + 1);
        }
        assertTemporaryFilesAreGoneAfterTheNextRun();
        return new Outcome(kills - published, published, late);
    }

    /** Whether the load had ended before. The time begins with the process, or with the first file of its commit. */
    private boolean kill(long milliseconds, boolean inCommit) throws IOException, InterruptedException {
        long states = inCommit ? states() : 0;
        Process process = load();
        while (inCommit && states() == states && process.isAlive()) {
            Thread.sleep(2);
        }
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return ended;
    }

    /** How many files say what the table of cables is or was. */
    private long states() throws IOException {
        try (Stream<Path> files = Files.list(warehouse.resolve("tables/corpus/cables/metadata"))) {
            return files.filter(file -> file.toString().endsWith(".metadata.json"))
                    .count();
        }
    }

    /** A load as the launcher starts it, but for the compiler: most of it is the start. */
    private Process load() throws IOException {
        return start(
                "load",
                source().toString(),
                "--warehouse",
                warehouse.toString(),
                "--master",
                "local[2]",
                "--reject-limit",
                "100%",
                "--date",
                Loading.CLOCK.instant().toString());
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/launcher/jvm.args",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")),
                "-cp",
                System.getProperty("java.class.path"),
                "org.cablestats.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private void loadHere() {
        Loading.load(warehouse, source());
    }

    private Path source() {
        return folder.resolve("second");
    }

    private Path log() {
        return folder.resolve("load.log");
    }

    private State state() {
        List<?> rows = Asked.rows(warehouse, ROWS, null).get(0);
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            long plain = open.session()
                    .read()
                    .parquet(warehouse.resolve("parquet/cables").toString())
                    .count();
            return new State(open.snapshot(null), rows, plain);
        }
    }

    private Loaded loaded() throws IOException {
        State state = state();
        Map<StoredTable, Long> rows = new TreeMap<>();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            for (StoredTable table : StoredTable.values()) {
                rows.put(table, open.read(table).count());
            }
        }
        return new Loaded(state, rows, files());
    }

    /** How many files each folder of cables and of plain Parquet has: their names are random, and a kill adds to the commits. */
    private List<String> files() throws IOException {
        List<String> counts = new ArrayList<>();
        counts.addAll(files(warehouse.resolve("tables/corpus/cables/data")));
        counts.addAll(files(warehouse.resolve("parquet").toRealPath()));
        try (Stream<Path> entries = Files.list(warehouse)) {
            counts.add("folders of plain Parquet="
                    + entries.filter(entry -> entry.getFileName().toString().startsWith("parquet-"))
                            .count());
        }
        return counts;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<Path, Long> counts = walk.filter(Files::isRegularFile)
                    .collect(Collectors.groupingBy(
                            file -> folder.relativize(file.resolveSibling("")), TreeMap::new, Collectors.counting()));
            return counts.entrySet().stream().map(Object::toString).toList();
        }
    }

    private void assertNothingIsLeftBehind(int kill) {
        assertThat(warehouse.resolve("stage"))
                .as("what was kept of the input after kill %d and the next load", kill)
                .doesNotExist();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            MaintenanceSummary plan = Maintenance.plan(open, new Retention.All());
            assertThat(plan.branches())
                    .as("unfinished loads after kill %d and the next load", kill)
                    .isZero();
            assertThat(plan.orphans())
                    .as("orphans after kill %d and the next load", kill)
                    .isZero();
        }
    }

    private void assertTemporaryFilesAreGoneAfterTheNextRun() throws IOException, InterruptedException {
        Path temporary = folder.resolve("temporary");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).allSatisfy(each -> assertThat(FileModes.mode(each)).isEqualTo("rwx------"));
        }
        assertThat(start("--version").waitFor()).isZero();
        assertThat(temporary).isEmptyDirectory();
    }
}
