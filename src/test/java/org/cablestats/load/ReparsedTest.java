package org.cablestats.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cablestats.cable.Fingerprint;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.table.row.CorpusState;
import org.cablestats.table.row.RowFile;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.row.TestFiles;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.topic.model.TopicFinder;
import org.junit.jupiter.api.Test;

final class ReparsedTest {
    private static final TopicFinder FINDER = TopicFinder.of(Loading.DICTIONARY);

    private static final RowFile FILE = TestFiles.named("a.parquet");

    private static final ReparsedRow SAME = row("07ASTANA1", false, Entries.cable("07ASTANA1", 10, "a"));
    private static final ReparsedRow OTHER = row("08ASTANA2", true, Entries.cable("08ASTANA2", 10, "b"));
    // Stored under ids that an earlier program did not know to be one.
    private static final ReparsedRow RIGHT = row("06KYIV12", false, Entries.cable("06KYIV12", 10, "c"));
    private static final ReparsedRow WRONG = row("06KIEV12", true, Entries.cable("06KIEV12", 90, "d"));

    @Test
    void countsWhatChangesAndWhatDoesNot() {
        Reparsed reparsed = reparsed(List.of(SAME, OTHER));

        assertThat(reparsed.counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));
        assertThat(reparsed.files()).containsExactly(OTHER.file());
        assertThat(reparsed.afterwards()).isEqualTo(state(SAME, OTHER));
    }

    @Test
    void keepsTheVersionThatALoadWouldKeepWhereTwoCablesAreOne() {
        Reparsed reparsed = reparsed(List.of(SAME, RIGHT, WRONG));

        assertThat(reparsed.counts()).isEqualTo(new LoadCounts(3, 0, 1, 1, 1, 0));
        assertThat(reparsed.afterwards()).isEqualTo(state(SAME, WRONG));
        assertThat(reparsed.files())
                .as("also that of the row that falls away")
                .containsExactlyInAnyOrder(RIGHT.file(), WRONG.file());
        Fingerprint loaded = Entries.decisions(Entries.ledger(RIGHT.cable(), WRONG.cable()), List.of())
                .get(0)
                .best()
                .cable();
        assertThat(loaded).isEqualTo(WRONG.cable());
    }

    @Test
    void neverDependsOnTheOrderOfTheRows() {
        List<ReparsedRow> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("stored " + i, i % 3 == 0, Entries.cable("07ASTANA" + i % 7, i % 2, "text " + i % 5)));
        }
        Reparsed expected = reparsed(rows);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(rows, new Random(seed));
            Reparsed shuffled = reparsed(rows);
            assertThat(shuffled.counts()).as("seed %d", seed).isEqualTo(expected.counts());
            assertThat(shuffled.afterwards()).as("seed %d", seed).isEqualTo(expected.afterwards());
            assertThat(shuffled.files()).as("seed %d", seed).hasSameElementsAs(expected.files());
        }
    }

    @Test
    void findsTheSameInARowThatThisProgramWrote() {
        assertThat(ReparsedRow.of(FILE, new StoredRow(stored().row()), FINDER))
                .isEqualTo(new ReparsedRow(
                        FILE, "06KYIV12", false, stored().cable().fingerprint()));
    }

    @Test
    void findsWhatAnEarlierProgramDidNot() {
        StoredRow spoilt = new StoredRow(stored().row()).with("id", "06KIEV12").with("tags", List.of());
        ReparsedRow row = ReparsedRow.of(FILE, spoilt, FINDER);

        assertThat(row)
                .isEqualTo(
                        new ReparsedRow(FILE, "06KIEV12", true, stored().cable().fingerprint()));
        RowChange change = reparsed(List.of(row)).change(FINDER, 9);
        assertThat(change.apply(spoilt)).containsExactly(new StoredRow(stored().row()).with("load_id", 9));
    }

    @Test
    void dropsTheRowOfAVersionThatDoesNotStay() {
        StoredRow row = new StoredRow(stored().row());
        RowChange change = reparsed(List.of(RIGHT, WRONG)).change(FINDER, 9);

        assertThat(change.apply(row)).as("06KYIV12").isEmpty();
        assertThat(change.apply(row.with("id", "07ASTANA1")))
                .as("no row of these")
                .isNull();
    }

    @Test
    void keepsTheMarkOfAMergedCable() {
        StoredRow row = new StoredRow(stored().row());
        List<StoredRow> marked = new ReplacedRows(Set.of(), Set.of("06KYIV12")).apply(row);

        assertThat(row.texts("issues")).containsExactly("ID_CORRECTED", "CONTROL_CHARACTERS");
        assertThat(marked)
                .containsExactly(row.with("issues", List.of("ID_CORRECTED", "ID_MERGED", "CONTROL_CHARACTERS")))
                .allMatch(each -> !ReparsedRow.of(FILE, each, FINDER).changed());
    }

    @Test
    void takesOutTheRowsThatALoadReplaces() {
        StoredRow row = new StoredRow(stored().row());

        assertThat(new ReplacedRows(Set.of("06KYIV12"), Set.of()).apply(row)).isEmpty();
        assertThat(new ReplacedRows(Set.of("07ASTANA1"), Set.of("08ASTANA2")).apply(row))
                .isNull();
    }

    /** A row in a file of its own. */
    private static ReparsedRow row(String id, boolean changed, Fingerprint cable) {
        return new ReparsedRow(TestFiles.named(id), id, changed, cable);
    }

    private static StoredCable stored() {
        RawCable raw = new RawCable(
                "06KIEV12",
                LocalDateTime.of(2006, 7, 23, 9, 30),
                RawCable.Clock.MINUTE,
                LocalDateTime.of(2011, 8, 30, 1, 44),
                "SECRET",
                "Embassy Kyiv",
                List.of("06STATE1"),
                "P 230930Z JUL 06\nFM AMEMBASSY KYIV\n",
                "S E C R E T KYIV 000012 \n\nTAGS: SNAR, PREL \nSUBJECT: COCAINE \n\n1. (S) Cocaine and heroin.\n",
                List.of(Issue.CONTROL_CHARACTERS));
        return StoredCable.parse(raw, FINDER, "cables.csv", 17, 1);
    }

    /** Of rows in any order, which stand in three files. */
    private static Reparsed reparsed(List<ReparsedRow> rows) {
        List<List<ReparsedRow>> files = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        rows.stream()
                .sorted(ReparsedRow.BY_ID)
                .forEach(row -> files.get(rows.indexOf(row) % 3).add(row));
        return Reparsed.of(files);
    }

    private static CorpusState state(ReparsedRow... rows) {
        return Entries.state(Arrays.stream(rows).map(ReparsedRow::cable));
    }
}
