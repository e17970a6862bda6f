package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cablestats.fault.UsageException;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.load.LoadSummary.State;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.LoadTables.LoadRow;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.cablestats.testing.WordModel;
import org.cablestats.topic.TopicDictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class RetagSparkTest {
    private static final String ALL = "SELECT * EXCEPT (load_id) FROM cables ORDER BY id";

    private static final String BODY = """
            S E C R E T ASTANA 000012

            E.O. 12958: N/A
            TAGS: SNAR, PREL
            SUBJECT: COCAINE

            1. (S) Cocaine and heroin.

            2. (S) More cocaine, a drug seizure.
            """;

    // One load for all tests, each of which begins with what it left.
    @TempDir
    private static Path common;

    private static Path warehouse;
    private static Path csv;
    private static KeptFolder once;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        warehouse = common.toRealPath().resolve("warehouse");
        csv = new CablesCsv()
                .record(
                        "1/3/2008 10:05",
                        "08ASTANA12",
                        "Embassy Astana",
                        "SECRET",
                        "",
                        "P 031005Z JAN 08\nFM AMEMBASSY ASTANA\n",
                        BODY)
                .record(untagged("08ASTANA13", "1/4/2008 10:05"))
                .write(common.resolve("cables.csv"));
        Loading.load(warehouse, csv);
        once = KeptFolder.of(warehouse);
    }

    @BeforeEach
    void restore() throws IOException {
        once.restore();
    }

    @Test
    void givesTheRowsThatALoadWithTheOtherDictionaryGives() throws IOException {
        TopicDictionary other = other();
        LoadSummary retag = Loading.retag(warehouse, other);

        assertThat(retag.state()).isEqualTo(State.PUBLISHED);
        assertThat(retag.counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));
        Path fresh = folder.resolve("fresh");
        try (Warehouse open = Warehouse.openOrCreate(fresh, Loading.ENGINE)) {
            new Loader(open, Loading.CLOCK, Loading.SILENT)
                    .load(
                            PlannedLoad.of(new LoadRequest(List.of(csv.toString()), null, 1, false, other, Map.of())),
                            Acceptance.OF_ANY);
        }
        assertThat(Asked.rows(warehouse, ALL, null)).isEqualTo(Asked.rows(fresh, ALL, null));
        assertThat(Asked.rows(warehouse, "SELECT id, load_id FROM cables ORDER BY id", null))
                .containsExactly(List.of("08ASTANA12", 2L), List.of("08ASTANA13", 1L));
    }

    @Test
    void keepsTheEarlierTopicsInTheEarlierSnapshot() throws IOException {
        List<List<@Nullable Object>> before = Asked.rows(warehouse, ALL, null);
        Loading.retag(warehouse, other());

        assertThat(Asked.rows(warehouse, ALL, 1)).isEqualTo(before);
        assertThat(snapshots())
                .extracting(Snapshot::corpusDigest)
                .hasSize(2)
                .containsOnly(snapshots().get(0).corpusDigest());
        assertThat(snapshots().get(1).derivation().dictionary()).isEqualTo(other().digest());
        assertThat(Asked.rows(warehouse, "SELECT count(*) FROM phrases WHERE phrase = 'cinnamon'", null))
                .isEqualTo(List.of(List.of(1L)));
    }

    @Test
    void makesTheLoadsAfterItAgreeWithTheDictionaryAgain() throws IOException {
        assertThat(Loading.retag(warehouse, other()).state()).isEqualTo(State.PUBLISHED);
        assertThat(Loading.load(warehouse, csv).outdated()).isEqualTo(Set.of(Outdated.DICTIONARY));
        assertThat(Loading.retag(warehouse, Loading.DICTIONARY).state()).isEqualTo(State.PUBLISHED);
        assertThat(Loading.load(warehouse, csv).outdated()).isEmpty();
    }

    @Test
    void commitsNothingWhereNoTopicChanges() throws IOException {
        List<Path> files = dataFiles();
        LoadSummary retag = Loading.retag(warehouse, Loading.DICTIONARY);

        assertThat(retag.state()).isEqualTo(State.UNCHANGED);
        assertThat(retag.counts()).isEqualTo(new LoadCounts(2, 0, 0, 2, 0, 0));
        assertThat(snapshots()).hasSize(1);
        assertThat(dataFiles()).as("nothing is left of what was tried").isEqualTo(files);
        List<LoadRow> loads;
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            loads = LoadLog.all(open);
        }
        assertThat(loads)
                .extracting(LoadRow::ordinal, LoadRow::state)
                .containsExactly(tuple(1, "published"), tuple(2, "unchanged"));
    }

    @Test
    void countsWithoutWriting() throws IOException {
        LoadSummary retag;
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            retag = new Loader(open, Loading.CLOCK, Loading.SILENT)
                    .retag(new RenewalRequest(true, other(), new ModelChoice.Kept()));
        }
        assertThat(retag.state()).isEqualTo(State.DRY_RUN);
        assertThat(retag.counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));
        assertThat(Asked.rows(warehouse, "SELECT ordinal FROM loads", null)).containsExactly(List.of(1L));
    }

    @Test
    void needsSomethingThatWasLoaded() {
        Path empty = folder.resolve("empty");
        try (Warehouse open = Warehouse.openOrCreate(empty, Loading.ENGINE)) {
            assertThatThrownBy(() -> new Loader(open, Loading.CLOCK, Loading.SILENT)
                            .retag(new RenewalRequest(false, Loading.DICTIONARY, new ModelChoice.Kept())))
                    .isInstanceOf(UsageException.class)
                    .hasMessage("Cannot read warehouse '" + empty + "': nothing was loaded into it");
        }
    }

    @Test
    void asksAModelAboutCablesWithoutTagsWhereThatIsWanted() throws IOException {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            WordModel.keep(open, Loading.DICTIONARY, "zeppelin", "health");
        }
        assertThat(retag(new ModelChoice.Last()).counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));

        assertThat(Asked.rows(
                        warehouse,
                        "SELECT id, about.topic, about.source FROM (SELECT id, explode(topics) AS about FROM cables)"
                                + " WHERE about.source = 'model'",
                        null))
                .containsExactly(List.of("08ASTANA13", "health", "model"));
        assertThat(snapshots().get(1).derivation().model()).isEqualTo(1);
    }

    @Test
    void keepsToTheModelUntilAnotherIsWanted() throws IOException {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            WordModel.keep(open, Loading.DICTIONARY, "zeppelin", "health");
        }
        retag(new ModelChoice.Last());
        Path more =
                new CablesCsv().record(untagged("09ASTANA1", "1/4/2009 10:05")).write(folder.resolve("more.csv"));
        Loading.load(warehouse, more);

        assertThat(Asked.rows(warehouse, "SELECT topics[0].source FROM cables WHERE id = '09ASTANA1'", null))
                .containsExactly(List.of("model"));
        assertThat(retag(new ModelChoice.Kept()).state()).isEqualTo(State.UNCHANGED);
        assertThatThrownBy(() -> Loading.retag(warehouse, other()))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "Cannot use model 1: it was learned with another dictionary (expected a model of this one: topics"
                                + " train makes it; or none)");
        assertThat(retag(new ModelChoice.None()).counts().updated()).isEqualTo(2);
        assertThatThrownBy(() -> retag(new ModelChoice.Numbered(2)))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot find model 2 in warehouse '" + warehouse + "' (expected 1 to 1)");
    }

    /** A cable without TAGS about a zeppelin. */
    private static String[] untagged(String id, String created) {
        String body = "UNCLAS ASTANA 000013 \n\nE.O. 12958: N/A \nSUBJECT: IN THE AIR \n\n1. A zeppelin came. \n";
        return new String[] {created, id, "Embassy Astana", "UNCLASSIFIED", "", "", body};
    }

    private LoadSummary retag(ModelChoice model) {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            return new Loader(open, Loading.CLOCK, Loading.SILENT)
                    .retag(new RenewalRequest(false, Loading.DICTIONARY, model));
        }
    }

    /** The program's dictionary with another word for cocaine. */
    private TopicDictionary other() throws IOException {
        Path file = folder.resolve("topics.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("reports", "dictionary", "topics.yaml"))
                        .replace("cocaine", "cinnamon"));
        return TopicDictionary.read(file);
    }

    private List<Snapshot> snapshots() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            return open.snapshots();
        }
    }

    private List<Path> dataFiles() throws IOException {
        try (var files = Files.walk(warehouse.resolve("tables"))) {
            return files.filter(file -> file.toString().contains("/cables/data/")
                            || file.toString().contains("/cables-"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
