package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cablestats.fault.UsageException;
import org.cablestats.load.LoadSummary.Outdated;
import org.cablestats.load.LoadSummary.State;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.CableColumns;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.KeptFolder;
import org.cablestats.testing.SharedSpark;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
@ExtendWith(SharedSpark.class)
final class ReparseSparkTest {
    /** Everything that a parser, a dictionary or a source says of a cable. */
    private static final String ALL = "SELECT * EXCEPT (load_id) FROM cables ORDER BY id";

    // One load for all tests, each of which begins with what it left.
    @TempDir
    private static Path common;

    private static Path warehouse;
    private static Path sources;
    private static KeptFolder once;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() throws IOException {
        warehouse = common.toRealPath().resolve("warehouse");
        sources = Files.createDirectories(common.resolve("sources"));
        new CablesCsv()
                .cable("06ANOI582", "12/11/2007 9:30", "Corrected, since the station is misspelt.")
                .record(
                        "1/3/2008 10:05",
                        "08ASTANA12",
                        "Embassy Atlantis",
                        "SECRET//NODIS",
                        "07ASTANA3287|06ANOI582",
                        "P 031005Z JAN 08\nFM AMEMBASSY ASTANA\n",
                        "S E C R E T ASTANA 000012 \n\nTAGS: SNAR, PREL \nSUBJECT: COCAINE \n\n1. (S) Cocaine and"
                                + " heroin traffic \u0007 with a control character. \n")
                .record("no date", "09ASTANA7", "Embassy Astana", "SECRET", "", "", "An escape too many.")
                .write(sources.resolve("cables.csv"));
        Path csv = sources.resolve("cables.csv");
        Files.writeString(csv, Files.readString(csv).replace("An escape", "An \\escape"));
        // An early page, whose minutes are noise and whose header has the right one.
        Files.copy(Path.of("src", "test", "resources", "parse", "page.html"), sources.resolve("page.html"));
        assertThat(Loading.load(warehouse, sources).counts().added()).isEqualTo(4);
        once = KeptFolder.of(warehouse);
    }

    @BeforeEach
    void restore() throws IOException {
        once.restore();
    }

    @Test
    void commitsNothingWhereTheParserFindsTheSame() throws IOException {
        LoadSummary reparse = Loading.reparse(warehouse, Loading.DICTIONARY);

        assertThat(reparse.state()).isEqualTo(State.UNCHANGED);
        assertThat(reparse.counts()).isEqualTo(new LoadCounts(4, 0, 0, 4, 0, 0));
        assertThat(reparse.ordinal()).isEqualTo(2);
        assertThat(ordinals()).containsExactly(1);
    }

    @Test
    void renewsWhatAnEarlierParserWroteAndNothingElse() throws IOException {
        List<List<@Nullable Object>> right = Asked.rows(warehouse, ALL, null);
        List<String> texts = List.of("raw_id", "header", "body", "raw", "source_file", "source_position");
        spoil("id = '08ASTANA12'", new TreeSet<>(texts));
        Path more =
                new CablesCsv().cable("10ASTANA1", "1/3/2010 10:05", "Fifth.").write(folder.resolve("more.csv"));
        assertThat(Loading.load(warehouse, more).outdated()).isEqualTo(Set.of(Outdated.PARSER));
        assertThat(Loading.load(warehouse, more).outdated()).isEqualTo(Set.of(Outdated.PARSER));

        LoadSummary reparse = Loading.reparse(warehouse, Loading.DICTIONARY);

        assertThat(reparse.state()).isEqualTo(State.PUBLISHED);
        assertThat(reparse.counts()).isEqualTo(new LoadCounts(5, 0, 1, 4, 0, 0));
        List<List<@Nullable Object>> renewed = new ArrayList<>(Asked.rows(warehouse, ALL, null));
        renewed.removeIf(row -> "10ASTANA1".equals(row.get(0)));
        assertThat(renewed).isEqualTo(right);
        assertThat(Asked.rows(warehouse, "SELECT id FROM cables WHERE load_id = " + reparse.ordinal(), null))
                .containsExactly(List.of("08ASTANA12"));
        assertThat(Loading.load(warehouse, more).outdated()).isEmpty();
    }

    @Test
    void findsTheTopicsOfAnotherDictionary() throws IOException {
        Path file = folder.resolve("topics.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("reports", "dictionary", "topics.yaml"))
                        .replace("cocaine", "cinnamon"),
                StandardCharsets.UTF_8);
        TopicDictionary other = TopicDictionary.read(file);
        String evidence = "SELECT count(*) FROM cables LATERAL VIEW explode(topics) t AS topic"
                + " WHERE exists(topic.evidence, hit -> hit.phrase LIKE '%cocaine%')";
        assertThat(Asked.rows(warehouse, evidence, null)).isNotEqualTo(List.of(List.of(0L)));

        assertThat(Loading.reparse(warehouse, other).counts()).isEqualTo(new LoadCounts(4, 0, 1, 3, 0, 0));

        assertThat(Asked.rows(warehouse, evidence, null)).isEqualTo(List.of(List.of(0L)));
        assertThat(Asked.rows(warehouse, evidence, 1)).isNotEqualTo(List.of(List.of(0L)));
        assertThat(Loading.load(warehouse, sources).outdated()).isEqualTo(Set.of(Outdated.DICTIONARY));
    }

    @Test
    void makesOneOfTwoCablesInDifferentFilesWhoseIdsHaveBecomeOne() throws IOException {
        Path more = new CablesCsv()
                .cable("09ASTANA99", "12/11/2007 9:30", "The same cable with a longer text, which stays.")
                .write(folder.resolve("more.csv"));
        Loading.load(warehouse, more);
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            open.session()
                    .sql("UPDATE " + StoredTable.CABLES.qualified()
                            + " SET raw_id = '06ANOI582' WHERE id = '09ASTANA99'");
        }
        LoadSummary reparse = Loading.reparse(warehouse, Loading.DICTIONARY);

        assertThat(reparse.counts()).isEqualTo(new LoadCounts(5, 0, 1, 3, 1, 0));
        assertThat(Asked.rows(
                        warehouse,
                        "SELECT id, raw_id, body LIKE '%longer%', load_id FROM cables WHERE raw_id = '06ANOI582'",
                        null))
                .containsExactly(List.of("06HANOI582", "06ANOI582", true, 3L));
        assertThat(Loading.reparse(warehouse, Loading.DICTIONARY).state()).isEqualTo(State.UNCHANGED);
    }

    @Test
    void refusesCablesOfWhichTheSourceIsNotKept() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            open.session().sql("UPDATE " + StoredTable.CABLES.qualified() + " SET raw = NULL WHERE serial = 12");
        }
        assertThatThrownBy(() -> Loading.reparse(warehouse, Loading.DICTIONARY))
                .isInstanceOf(UsageException.class)
                .hasMessage("Cannot reparse warehouse '" + warehouse + "': of 1 cables it keeps only what an earlier"
                        + " version kept of their sources; load the sources into a new warehouse");
    }

    /** Empties every column of some rows but those that no parser makes, as if an earlier parser had known nothing. */
    private void spoil(String condition, Set<String> kept) {
        kept.addAll(List.of("id", "content_digest", "load_id", "origin", "created", "released", "body_length"));
        List<String> emptied = CableColumns.ALL.stream()
                .map(column -> column.name())
                .filter(column -> !kept.contains(column))
                .map(column -> column + " = NULL")
                .toList();
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            open.session()
                    .sql("UPDATE " + StoredTable.CABLES.qualified() + " SET " + String.join(", ", emptied) + " WHERE "
                            + condition);
            open.confirm(Derivation.now(0, TopicFinder.of(Loading.DICTIONARY)));
        }
    }

    private List<Integer> ordinals() {
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            return open.snapshots().stream().map(Snapshot::ordinal).toList();
        }
    }
}
