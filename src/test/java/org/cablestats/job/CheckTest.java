package org.cablestats.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.load.Candidate;
import org.cablestats.query.Answer;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.run.RunCheck;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CheckTest {
    private static final String PLACE = "jobs/nightly.yaml:5: ";
    private static final Instant NOW = Instant.parse("2011-06-10T03:00:00Z");

    @Test
    void findsNothingWhereAllHolds() {
        assertThat(failures(
                        new CountCheck("cables", 100, 100, PLACE),
                        new CountCheck("paragraphs", 700, null, PLACE),
                        new FilledCheck("created", 0.98, PLACE),
                        new RejectsCheck(null, limit("5"), PLACE),
                        new RejectsCheck("truncated", limit("4%"), PLACE),
                        new RejectsCheck("empty_id", limit("0"), PLACE),
                        new DriftCheck("cables", 0.0, 0.25, PLACE),
                        new DriftCheck("rejected", 0.0, null, PLACE),
                        new CreatedCheck(deadline("2010-02-28"), PLACE),
                        new CreatedCheck(deadline("500 days"), PLACE),
                        new LoadedCheck(deadline("48 hours"), PLACE),
                        new NoRowsCheck("none", "nothing", PLACE)))
                .isEmpty();
    }

    @Test
    void namesWhatItFoundAndWhatItExpected() {
        assertThat(failures(
                        new CountCheck("cables", 101, null, PLACE),
                        new CountCheck("paragraphs", null, 699, PLACE),
                        new FilledCheck("created", 0.99, PLACE),
                        new RejectsCheck(null, limit("4"), PLACE),
                        new RejectsCheck("truncated", limit("0.1%"), PLACE),
                        new DriftCheck("cables", null, 0.2, PLACE),
                        new DriftCheck("read", 0.05, null, PLACE),
                        new CreatedCheck(deadline("2010-03-01"), PLACE),
                        new CreatedCheck(deadline("30 days"), PLACE),
                        new LoadedCheck(deadline("1 hour"), PLACE)))
                .containsExactly(
                        PLACE + "Cannot accept the cables: 100 (expected at least 101)",
                        PLACE + "Cannot accept the paragraphs: 700 (expected at most 699)",
                        PLACE
                                + "Cannot accept column 'created': 0.98 of the cables have a value in it (expected at least 0.99)",
                        PLACE + "Cannot accept the load: 5 of 110 records were rejected (expected at most 4)",
                        PLACE
                                + "Cannot accept the load: 4 of 110 records were rejected as truncated (expected a share of at"
                                + " most 0.1%)",
                        PLACE + "Cannot accept the cables: 100 after 80, 25% more (expected at most 20% more)",
                        PLACE + "Cannot accept the read records: 110 after 220, 50% fewer (expected at most 5% fewer)",
                        PLACE + "Cannot accept the newest cable: 2010-02-28 (expected 2010-03-01 or later)",
                        PLACE + "Cannot accept the newest cable: 2010-02-28 (expected 2011-05-11 or later)",
                        PLACE + "Cannot accept the last load that changed something: 2011-06-09T03:00:00Z (expected"
                                + " 2011-06-10T02:00:00Z or later)");
    }

    @Test
    void showsTheFirstRowsOfAQuestionThatShouldHaveNone() {
        assertThat(failures(
                        new NoRowsCheck("one", "1", PLACE),
                        new NoRowsCheck("three", "3", PLACE),
                        new NoRowsCheck("many", "9", PLACE)))
                .containsExactly(
                        PLACE + "Cannot accept 'one': 1 row (expected none)",
                        "  id 07ASTANA1, note null",
                        PLACE + "Cannot accept 'three': 3 rows (expected none)",
                        "  id 07ASTANA1, note null",
                        "  id 07ASTANA2, note null",
                        "  id 07ASTANA3, note null",
                        PLACE + "Cannot accept 'many': more than 3 rows (expected none)",
                        "  id 07ASTANA1, note null",
                        "  id 07ASTANA2, note null",
                        "  id 07ASTANA3, note null");
    }

    @Test
    void comparesAFirstLoadWithNothingAndTakesAFirstLoadForNew() {
        Facts first = new Known(new Candidate(load(0, null), "cables", Map.of(), List.of(), null), Map.of());

        assertThat(failures(
                        List.of(
                                new DriftCheck("cables", 0.0, 0.0, PLACE),
                                new DriftCheck("read", 0.0, 0.0, PLACE),
                                new LoadedCheck(deadline("1 hour"), PLACE)),
                        first))
                .isEmpty();
        assertThat(failures(
                        List.of(
                                new FilledCheck("created", 0.5, PLACE),
                                new CreatedCheck(deadline("2010-01-01"), PLACE)),
                        first))
                .containsExactly(
                        PLACE
                                + "Cannot accept column 'created': 0 of the cables have a value in it (expected at least 0.5)",
                        PLACE + "Cannot accept the newest cable: none has a date (expected 2010-01-01 or later)");
    }

    @Test
    void saysOfEachWhatItFoundWhateverCameOfIt() {
        assertThat(Check.verdicts(
                        List.of(
                                new CountCheck("cables", 90, 101, PLACE),
                                new FilledCheck("created", 0.98, PLACE),
                                new RejectsCheck("truncated", limit("4%"), PLACE),
                                new DriftCheck("cables", 0.0, 0.25, PLACE),
                                new DriftCheck("cables", 0.0, 0.2, PLACE),
                                new DriftCheck("rejected", null, null, PLACE),
                                new CreatedCheck(deadline("2010-02-28"), PLACE),
                                new LoadedCheck(deadline("1 hour"), PLACE),
                                new NoRowsCheck("none", "nothing", PLACE)),
                        known()))
                .containsExactly(
                        new RunCheck("the cables: 100", 100.0, "at least 90 and at most 101", true),
                        new RunCheck(
                                "column 'created': 0.98 of the cables have a value in it", 0.98, "at least 0.98", true),
                        new RunCheck(
                                "the load: 4 of 110 records were rejected as truncated",
                                4.0,
                                "a share of at most 4%",
                                true),
                        new RunCheck(
                                "the cables: 100 after 80, 25% more",
                                0.25, "at most 0% fewer and at most 25% more", true),
                        new RunCheck("the cables: 100 after 80, 25% more", 0.25, "at most 20% more", false),
                        new RunCheck(
                                "the rejected records: 5, with none before to compare with", null, "any number", true),
                        new RunCheck("the newest cable: 2010-02-28", null, "2010-02-28 or later", true),
                        new RunCheck(
                                "the last load that changed something: 2011-06-09T03:00:00Z",
                                null,
                                "2011-06-10T02:00:00Z or later",
                                false),
                        new RunCheck("'none': 0 rows", 0.0, "none", true));
    }

    private static List<String> failures(Check... checks) {
        return failures(List.of(checks), known());
    }

    private static List<String> failures(List<Check> checks, Facts facts) {
        return Check.failures(checks, Check.verdicts(checks, facts));
    }

    private static Facts known() {
        Candidate state = new Candidate(
                load(100, LocalDate.of(2010, 2, 28)),
                "cables",
                Map.of("truncated", 4L, "wrong_columns", 1L),
                List.of("cables.csv"),
                NOW.minusSeconds(24 * 3600));
        return new Known(state, Map.of("cables", 80L, "read", 220L, "rejected", 0L));
    }

    private static Snapshot load(long cables, @Nullable LocalDate latest) {
        LoadCounts counts = new LoadCounts(110, 100, 0, 0, 5, 5);
        return new Snapshot(2, NOW, cables, latest, "digest", counts, new Derivation(1, 1, "", 0), null);
    }

    private static RejectLimit limit(String text) {
        return RejectLimit.of(text).orElseThrow();
    }

    private static Deadline deadline(String text) {
        return Deadline.of(text).orElseThrow();
    }

    /** Facts of an invented state; a question is the number of the rows that answer it. */
    private record Known(Candidate state, Map<String, Long> figures) implements Facts {
        @Override
        public Instant now() {
            return NOW;
        }

        @Override
        public long count(String table) {
            return table.equals("paragraphs") ? 700 : 0;
        }

        @Override
        public long filled(String column) {
            return 98;
        }

        @Override
        public @Nullable Long before(String figure) {
            return figures.get(figure);
        }

        @Override
        public Answer ask(String sql) {
            int rows = sql.equals("nothing") ? 0 : Integer.parseInt(sql);
            return new Answer(
                    List.of(new Column("id", "string"), new Column("note", "string")),
                    java.util.stream.IntStream.rangeClosed(1, rows)
                            .mapToObj(row -> Arrays.<@Nullable Object>asList("07ASTANA" + row, null))
                            .iterator());
        }
    }
}
