package org.cablestats.load;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.query.LoadOmissions;
import org.cablestats.query.Reach;
import org.cablestats.table.Warehouse;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredTable;
import org.cablestats.testing.CablesCsv;
import org.cablestats.testing.SharedSpark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every record that stays out names the one that stays. */
@Tag("spark")
@ExtendWith(SharedSpark.class)
final class DuplicatesSparkTest {
    private static final String LISTED =
            "SELECT load_id, id, raw_id, source_file, reason, survivor_raw_id, survivor_file, "
                    + "survivor_position FROM duplicates ORDER BY 1, 2, 4, source_position";

    private static final String MARKED =
            "SELECT id, raw_id, filter(issues, each -> each LIKE 'ID_%') AS ids FROM cables "
                    + "WHERE array_contains(issues, 'ID_MERGED')";

    @TempDir
    Path folder;

    private Path warehouse = Path.of("");

    @BeforeEach
    void name() {
        warehouse = folder.resolve("warehouse");
    }

    @Test
    void namesTheSurvivorOfEveryRecordAndMarksTheMergedCable() {
        Path source = new CablesCsv()
                .cable("08MANAMA492", "7/23/2008 9:30", "Equal texts: the right id wins.")
                .cable("08ECTION01OF02MANAMA492", "7/23/2008 9:30", "Equal texts: the right id wins.")
                .cable("07ASTANA1", "12/11/2007 9:30", "Twice.")
                .cable("07ASTANA1", "12/11/2007 9:30", "Twice.")
                .cable("07ASTANA2", "12/11/2007 9:30", "Short.")
                .cable("07ASTANA2", "12/11/2007 9:30", "Longer, so it wins.")
                .write(folder.resolve("cables.csv"));
        LoadSummary load = Loading.load(warehouse, source);

        assertThat(load.counts()).isEqualTo(new LoadCounts(6, 3, 0, 0, 3, 0));
        List<Long> positions = positions(source);
        List<List<@Nullable Object>> expected = List.of(
                asList(
                        1L,
                        "07ASTANA1",
                        "07ASTANA1",
                        "cables.csv",
                        "repeated",
                        "07ASTANA1",
                        "cables.csv",
                        positions.get(2)),
                asList(
                        1L,
                        "07ASTANA2",
                        "07ASTANA2",
                        "cables.csv",
                        "version",
                        "07ASTANA2",
                        "cables.csv",
                        positions.get(5)),
                asList(
                        1L,
                        "08MANAMA492",
                        "08ECTION01OF02MANAMA492",
                        "cables.csv",
                        "merged",
                        "08MANAMA492",
                        "cables.csv",
                        positions.get(0)));
        assertThat(Asked.rows(warehouse, LISTED, null)).isEqualTo(expected);
        assertThat(Asked.rows(warehouse, MARKED, null))
                .containsExactly(List.of("08MANAMA492", "08MANAMA492", List.of("ID_MERGED")));

        assertThat(Loading.load(warehouse, source).counts()).isEqualTo(new LoadCounts(6, 0, 0, 3, 3, 0));
        try (Warehouse open = Warehouse.open(warehouse, Loading.ENGINE)) {
            List<String> again = new ArrayList<>();
            new LoadOmissions(open, new Reach.One(2))
                    .list(StoredTable.DUPLICATES, null, null)
                    .rows()
                    .rows()
                    .forEachRemaining(
                            row -> again.add(row.get(1) + " " + row.get(3) + " " + row.get(7) + " " + row.get(5)));
            assertThat(again)
                    .as("of an unchanged load the same records stay out, in the order of the file")
                    .containsExactly(
                            "unchanged 08ECTION01OF02MANAMA492 merged " + positions.get(1),
                            "unchanged 07ASTANA1 repeated " + positions.get(3),
                            "unchanged 07ASTANA2 version " + positions.get(4));
        }
    }

    @Test
    void marksAStoredCableWhenALaterLoadBringsItsOtherId() {
        Path right = new CablesCsv()
                .cable("08MANAMA492", "7/23/2008 9:30", "A longer text, so it stays.")
                .cable("06KYIV12", "7/23/2006 9:30", "Short.")
                .cable("07ASTANA1", "12/11/2007 9:30", "Has no other id.")
                .write(folder.resolve("right.csv"));
        Path wrong = new CablesCsv()
                .cable("08ECTION01OF02MANAMA492", "7/23/2008 9:30", "Short.")
                .cable("06KIEV12", "7/23/2006 9:30", "A longer text, so it replaces.")
                .write(folder.resolve("wrong.csv"));
        Loading.load(warehouse, right);
        LoadSummary merged = Loading.load(warehouse, wrong);

        assertThat(merged.state()).isEqualTo(LoadSummary.State.PUBLISHED);
        assertThat(merged.counts()).isEqualTo(new LoadCounts(2, 0, 1, 0, 1, 0));
        assertThat(Asked.rows(warehouse, MARKED + " ORDER BY id", null))
                .containsExactly(
                        List.of("06KYIV12", "06KIEV12", List.of("ID_CORRECTED", "ID_MERGED")),
                        List.of("08MANAMA492", "08MANAMA492", List.of("ID_MERGED")));
        assertThat(Asked.rows(warehouse, LISTED, null))
                .extracting(row -> row.subList(1, 7))
                .containsExactly(
                        List.of("06KYIV12", "06KYIV12", "right.csv", "replaced", "06KIEV12", "wrong.csv"),
                        List.of(
                                "08MANAMA492",
                                "08ECTION01OF02MANAMA492",
                                "wrong.csv",
                                "merged",
                                "08MANAMA492",
                                "right.csv"));
        assertThat(Asked.rows(warehouse, "SELECT id, load_id FROM cables ORDER BY id", null))
                .containsExactly(List.of("06KYIV12", 2L), List.of("07ASTANA1", 1L), List.of("08MANAMA492", 1L));
        assertThat(Loading.load(warehouse, wrong).state()).isEqualTo(LoadSummary.State.UNCHANGED);
    }

    /** First bytes of the records. */
    private static List<Long> positions(Path csv) {
        try {
            String text = Files.readString(csv);
            List<Long> positions = new ArrayList<>(List.of(0L));
            for (int at = text.indexOf("\n\"", 1); at >= 0; at = text.indexOf("\n\"", at + 1)) {
                if (Character.isDigit(text.charAt(at + 2))) {
                    positions.add(at + 1L);
                }
            }
            return positions;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
