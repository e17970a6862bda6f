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
import org.cablestats.load.Reparsed.Row;
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

    private static final Row SAME = row("07ASTANA1", false, Entries.cable("07ASTANA1", 10, "a"));
    private static final Row OTHER = row("08ASTANA2", true, Entries.cable("08ASTANA2", 10, "b"));
    // Stored under ids that an earlier program did not know to be one.
    private static final Row RIGHT = row("06KYIV12", false, Entries.cable("06KYIV12", 10, "c"));
    private static final Row WRONG = row("06KIEV12", true, Entries.cable("06KIEV12", 90, "d"));

    @Test
    void countsWhatChangesAndWhatDoesNot() {
        Reparsed reparsed = Reparsed.of(List.of(SAME, OTHER));

        assertThat(reparsed.counts()).isEqualTo(new LoadCounts(2, 0, 1, 1, 0, 0));
        assertThat(reparsed.files()).containsExactly(OTHER.file());
        assertThat(reparsed.afterwards()).isEqualTo(state(SAME, OTHER));
    }

    @Test
    void keepsTheVersionThatALoadWouldKeepWhereTwoCablesAreOne() {
        Reparsed reparsed = Reparsed.of(List.of(SAME, RIGHT, WRONG));

        assertThat(reparsed.counts()).isEqualTo(new LoadCounts(3, 0, 1, 1, 1, 0));
        assertThat(reparsed.afterwards()).isEqualTo(state(SAME, WRONG));
        assertThat(reparsed.files())
                .as("also that of the row that falls away")
                .containsExactly(RIGHT.file(), WRONG.file());
        Fingerprint loaded = Delta.of(Entries.ledger(RIGHT.cable(), WRONG.cable()), java.util.Map.of())
                .decisions()
                .get(0)
                .best()
                .cable();
        assertThat(loaded).isEqualTo(WRONG.cable());
    }

    @Test
    void neverDependsOnTheOrderOfTheRows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            rows.add(row("stored " + i, i % 3 == 0, Entries.cable("07ASTANA" + i % 7, i % 2, "text " + i % 5)));
        }
        Reparsed expected = Reparsed.of(rows);
        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(rows, new Random(seed));
            Reparsed shuffled = Reparsed.of(rows);
            assertThat(shuffled.counts()).as("seed %d", seed).isEqualTo(expected.counts());
            assertThat(shuffled.afterwards()).as("seed %d", seed).isEqualTo(expected.afterwards());
            assertThat(shuffled.files()).as("seed %d", seed).hasSameElementsAs(expected.files());
        }
    }

    @Test
    void findsTheSameInARowThatThisProgramWrote() {
        assertThat(Row.of(FILE, new StoredRow(stored().row()), FINDER))
                .isEqualTo(new Row(FILE, "06KYIV12", false, stored().cable().fingerprint()));
    }

    @Test
    void findsWhatAnEarlierProgramDidNot() {
        StoredRow spoilt = new StoredRow(stored().row()).with("id", "06KIEV12").with("tags", List.of());
        Row row = Row.of(FILE, spoilt, FINDER);

        assertThat(row)
                .isEqualTo(new Row(FILE, "06KIEV12", true, stored().cable().fingerprint()));
        RowChange change = Reparsed.of(List.of(row)).change(FINDER, 9);
        assertThat(change.apply(spoilt)).containsExactly(new StoredRow(stored().row()).with("load_id", 9));
    }

    @Test
    void dropsTheRowOfAVersionThatDoesNotStay() {
        StoredRow row = new StoredRow(stored().row());
        RowChange change = Reparsed.of(List.of(RIGHT, WRONG)).change(FINDER, 9);

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
                .allMatch(each -> !Row.of(FILE, each, FINDER).changed());
    }

    @Test
    void takesOutTheRowsThatALoadReplaces() {
        StoredRow row = new StoredRow(stored().row());

        assertThat(new ReplacedRows(Set.of("06KYIV12"), Set.of()).apply(row)).isEmpty();
        assertThat(new ReplacedRows(Set.of("07ASTANA1"), Set.of("08ASTANA2")).apply(row))
                .isNull();
    }

    /** A row in a file of its own. */
    private static Row row(String id, boolean changed, Fingerprint cable) {
        return new Row(TestFiles.named(id), id, changed, cable);
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

    private static CorpusState state(Row... rows) {
        return CorpusState.of(Arrays.stream(rows).map(Row::cable));
    }
}
