package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.UsageException;
import org.cablestats.table.EngineOptions;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.Packed;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("spark")
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@EnumSource(CatalogKind.class)
final class LoaderSparkTest {
    private final CatalogKind catalog;

    @TempDir
    Path folder;

    private Path warehouse = Path.of("");
    private EngineOptions engine = Loading.ENGINE;

    LoaderSparkTest(CatalogKind catalog) {
        this.catalog = catalog;
    }

    @BeforeEach
    void name() {
        warehouse = folder.resolve("warehouse");
        engine = catalog.engine();
    }

    private Path csv(String name, CablesCsv cables) {
        return cables.write(folder.resolve(name));
    }

    @Test
    void loadsWhatIsNewAndNothingTwice() {
        Path source = csv(
                "cables.csv",
                new CablesCsv()
                        .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                        .cable("08ASTANA12", "1/3/2008 10:05", "Second."));
        LoadSummary first = load(source);
        LoadSummary again = load(source);

        assertThat(first.state()).isEqualTo(LoadSummary.State.PUBLISHED);
        assertThat(first.counts()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(first.totals().cables()).isEqualTo(2);
        assertThat(first.totals().firstYear()).isEqualTo(2007);
        assertThat(first.totals().lastYear()).isEqualTo(2008);
        assertThat(first.totals().origins()).isEqualTo(Map.of("Embassy Astana", 2L));
        assertThat(again.state()).isEqualTo(LoadSummary.State.UNCHANGED);
        assertThat(again.counts()).isEqualTo(new LoadCounts(2, 0, 0, 2, 0, 0));
        assertThat(snapshots()).extracting(Snapshot::ordinal).containsExactly(1);
        assertThat(ask("SELECT ordinal, state, read, new, unchanged FROM loads ORDER BY 1", null))
                .containsExactly(List.of(1L, "published", 2L, 2L, 0L));
    }

    @Test
    void letsTheBetterVersionReplaceTheStoredOneAndKeepsTheEarlierState() {
        Path before = csv(
                "before.csv",
                new CablesCsv()
                        .cable("07ASTANA3287", "12/11/2007 9:30", "Short.")
                        .cable("08ASTANA12", "1/3/2008 10:05", "Stays."));
        Path after = csv(
                "after.csv",
                new CablesCsv()
                        .cable("07ASTANA3287", "12/11/2007 9:30", "A longer body wins over a shorter one.")
                        .cable("08ASTANA12", "1/3/2008 10:05", "Less.")
                        .cable("09ASTANA7", "2/4/2009 11:00", "New."));
        load(before);
        LoadSummary second = load(after);

        assertThat(second.counts()).isEqualTo(new LoadCounts(3, 1, 1, 0, 1, 0));
        assertThat(ask("SELECT id FROM cables WHERE body LIKE '%longer%' ORDER BY 1", null))
                .containsExactly(List.of("07ASTANA3287"));
        assertThat(ask("SELECT id, load_id FROM cables ORDER BY id", null))
                .containsExactly(List.of("07ASTANA3287", 2L), List.of("08ASTANA12", 1L), List.of("09ASTANA7", 2L));
        assertThat(ask("SELECT count(*) FROM cables", 1)).containsExactly(List.of(2L));
        assertThat(ask("SELECT count(*) FROM cables WHERE body LIKE '%Short.%'", 1))
                .containsExactly(List.of(1L));
    }

    @Test
    void countsRepeatsAsDuplicatesAndKeepsRejectsWithTheirPlace() {
        Path source = csv(
                "cables.csv",
                new CablesCsv()
                        .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                        .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                        .record("12/11/2007 9:30", "", "Embassy Astana", "SECRET", "", "", "No id."));
        LoadSummary load = load(source);

        assertThat(load.counts()).isEqualTo(new LoadCounts(3, 1, 0, 0, 1, 1));
        assertThat(load.rejects()).isEqualTo(Map.of("empty_id", 1L));
        assertThat(ask("SELECT load_id, source_file, reason FROM rejects", null))
                .containsExactly(List.of(1L, "cables.csv", "empty_id"));
    }

    @Test
    void stopsBeforeTheCommitWhereTooMuchIsRejected() {
        Path source = csv(
                "cables.csv",
                new CablesCsv()
                        .cable("07ASTANA3287", "12/11/2007 9:30", "First.")
                        .record("12/11/2007 9:30", "", "Embassy Astana", "SECRET", "", "", "No id."));
        try (Warehouse open = Warehouse.openOrCreate(warehouse, engine)) {
            LoadSummary load = new Loader(open, Loading.CLOCK, Loading.SILENT)
                    .load(PlannedLoad.of(Loading.request(0.001, source)), Acceptance.OF_ANY);
            assertThat(load.state()).isEqualTo(LoadSummary.State.STOPPED);
            assertThat(load.failures())
                    .containsExactly(
                            "1 of 2 records were rejected (expected a share of at most 0.001)",
                            "  cables.csv, byte 246: empty_id: \"2\",\"12/11/2007 9:30\",\"\",\"Embassy Astana\",\"SECRET\",\"\",\"\",\"No...",
                            "Nothing was published. 'cablestats rejects --load 1 --warehouse " + warehouse
                                    + "' lists it",
                            "Where they may stay out, --reject-limit 50% lets the load pass (in a job: reject-limit: 50%)");
            assertThat(open.snapshots()).isEmpty();
        }
        assertThat(load(source).ordinal()).isEqualTo(2);
    }

    @Test
    void showsTheStateBeforeWhileALoadIsNotPublished() {
        load(csv("a.csv", new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.")));
        try (Warehouse open = Warehouse.open(warehouse, engine)) {
            // What a kill leaves behind: a branch, and a link that still shows the state before.
            var unused = open.branch(2);
        }
        Path more = csv("b.csv", new CablesCsv().cable("08ASTANA2", "12/11/2008 9:30", "Second."));
        assertThat(snapshots()).extracting(Snapshot::ordinal).containsExactly(1);
        assertThat(load(more).counts()).isEqualTo(new LoadCounts(1, 1, 0, 0, 0, 0));
        assertThat(snapshots()).extracting(Snapshot::ordinal).containsExactly(1, 2);
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void letsOneLoadRunAtATime() {
        Path source = csv("a.csv", new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First."));
        try (Warehouse open = Warehouse.openOrCreate(warehouse, engine);
                LoadLock other = open.lock("load")) {
            Loader loader = new Loader(open, Loading.CLOCK, Loading.SILENT);
            assertThatThrownBy(() -> loader.load(PlannedLoad.of(Loading.request(1.0, source)), Acceptance.OF_ANY))
                    .isInstanceOf(MachineException.class)
                    .hasMessageMatching("Cannot change '" + warehouse
                            + "': 'cablestats load' is at work there since [0-9T:-]{19}Z \\(process "
                            + ProcessHandle.current().pid() + "\\)");
        }
    }

    @Test
    void namesEverySourceThatCannotBeFound() {
        LoadRequest request = Loading.request(1.0, folder.resolve("missing.csv"), folder.resolve("none*.csv"));
        assertThatThrownBy(() -> PlannedLoad.of(request))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find '" + folder.resolve("missing.csv") + "': there is no such file or folder\n"
                        + "Cannot find '" + folder.resolve("none*.csv") + "': no file matches");
    }

    @Test
    void passesOverAnEmptyFileInAFolder() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(sources.resolve("cables.csv"));
        Files.createFile(sources.resolve("more.csv"));
        LoadSummary load = load(sources);
        assertThat(load.ignored().counts()).isEqualTo(Map.of("empty", 1L));
        assertThat(load.counts()).isEqualTo(new LoadCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void passesOverFilesOfNoKnownLayoutInAFolder() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(sources.resolve("cables.csv"));
        Files.write(sources.resolve("picture.jpg"), new byte[] {1, 2, 3, 4});
        LoadSummary load = load(sources);
        assertThat(load.ignored().counts()).isEqualTo(Map.of("unknown_layout", 1L));
        assertThat(ask("SELECT * FROM ignored", null))
                .containsExactly(List.of(1L, "sources/picture.jpg", 4L, "unknown_layout"));
        assertThat(ask("SELECT ignored['unknown_layout'] FROM loads", null)).containsExactly(List.of(1L));
        assertThat(load.counts().read()).isEqualTo(1);
        assertThat(ask("SELECT source_file FROM cables", null)).containsExactly(List.of("sources/cables.csv"));
    }

    @Test
    void refusesALoadThatPassesOverEveryFile() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Packed.archive(sources.resolve("outer.tar.gz"), Map.of("empty.zip", new byte[0]));
        Files.writeString(sources.resolve("dump.sql"), "CREATE TABLE cable (id int);");
        for (int i = 10; i < 20; i++) {
            Files.writeString(sources.resolve("style" + i + ".css"), "p { color: #" + i + " }");
        }

        assertThatThrownBy(() -> load(sources))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith(
                        "Cannot load 'sources/dump.sql': it is of no known layout\nCannot load 'sources/style10.css'")
                .hasMessageEndingWith("Cannot load 2 more files: of all, {empty=1, unknown_layout=11}");
    }

    @Test
    void loadsFilesWhoseNamesAreNoUtf8() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        new CablesCsv().cable("07ASTANA1", "12/11/2007 9:30", "First.").write(sources.resolve("cables.csv"));
        Path odd = Path.of(URI.create(sources.toUri() + "sub-%E9/nome-%8E%0A.csv"));
        Files.createDirectories(odd.getParent());
        Files.move(
                new CablesCsv().cable("07ASTANA2", "12/11/2007 9:30", "Second.").write(sources.resolve("2")), odd);

        assertThat(load(sources).counts()).isEqualTo(new LoadCounts(2, 2, 0, 0, 0, 0));
        assertThat(ask("SELECT source_file FROM cables WHERE id = '07ASTANA2'", null))
                .containsExactly(List.of("sources/sub-\\xe9/nome-\\x8e\\x0a.csv"));
        assertThat(load(odd).counts().unchanged()).as("named by its URI").isEqualTo(1);
    }

    private LoadSummary load(Path source) {
        return Loading.load(engine, warehouse, source);
    }

    private List<Snapshot> snapshots() {
        try (Warehouse open = Warehouse.open(warehouse, engine)) {
            return open.snapshots();
        }
    }

    private List<List<@Nullable Object>> ask(String sql, @Nullable Integer snapshot) {
        return Asked.rows(engine, warehouse, sql, snapshot);
    }
}
