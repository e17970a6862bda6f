package org.cablestats.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cablestats.correction.Invented.cable;
import static org.cablestats.correction.Invented.move;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cablestats.language.Language;
import org.cablestats.language.Words;
import org.cablestats.statistic.Statistic;
import org.cablestats.testing.Golden;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NoticeTextTest {
    private static final Statistic ORIGINS = Invented.statistic("origin", true);
    private static final String FILE = "overview/00-corrections.csv";

    private static Held held(List<String> notCompared) {
        return new Held(LocalDate.of(2026, 11, 1), 1, 2, List.of(), true, false, null, null, List.of(), notCompared);
    }

    private static Notice notice(Held held, @Nullable StateChange change, MovedNumber... moved) {
        return notice(held, change, Words.ENGLISH, moved);
    }

    private static Notice notice(Held held, @Nullable StateChange change, Words words, MovedNumber... moved) {
        return NoticeText.of(
                held,
                Corrections.of(
                        List.of(new ComparedAnswer(
                                "Origins", ORIGINS, !held.definedOtherwise().isEmpty(), List.of(moved))),
                        false,
                        change),
                FILE,
                words);
    }

    private static MovedNumber number(String origin, int column, String was, String is) {
        return new MovedNumber(
                Map.of("origin", origin),
                Map.of("origin", origin),
                ORIGINS.columns().get(column),
                was,
                is);
    }

    private static StateChange twoCables() {
        return Invented.change(
                move(Cause.LATE_RELEASE, "07ALPHA1", null, cable("2007-03-01", "Alpha")),
                move(Cause.SOURCE_CHANGED, "08BETA2", cable("2008-01-01", "Beta"), cable("2008-01-02", "Beta")));
    }

    @Test
    void saysInOneLineThatNothingChanged() {
        Notice notice = notice(held(List.of()), null);
        assertThat(notice)
                .isEqualTo(new Notice(
                        "No number of the report of 1 November 2026 changed.", List.of(), List.of(), null, List.of()));
        assertThat(notice.isLong()).isFalse();
    }

    @Test
    void doesNotSaySoOfWhatItCouldNotCompare() {
        Notice notice = notice(held(List.of("When they were sent")), null);
        assertThat(notice.summary())
                .isEqualTo("No number of the report of 1 November 2026 that could be compared was corrected.");
        assertThat(notice.lines())
                .containsExactly(
                        "Not compared, for the rows of the last report are no longer there as it listed them: When they were sent.");
    }

    @Test
    void tellsEachNumberWithItsCauseAndItsCables() {
        Notice notice = notice(
                held(List.of()),
                twoCables(),
                number("Alpha", 1, "1918", "1919"),
                number("Alpha", 2, "0.5", "0.51"),
                number("Beta", 1, "1203", "1202"),
                number("Gamma", 2, "0.1", "0.09"));
        Golden.assertEqual("report/corrections.csv", Objects.requireNonNull(notice.csv()));
        Golden.assertEqual("report/corrections.txt", text(notice));
    }

    @Test
    void tellsTheSameInGerman() {
        Words german = Words.read(Language.DE, Path.of("reports", "languages"));
        Held held = new Held(
                null,
                1,
                2,
                List.of("Depeschen nach Herkunft"),
                true,
                true,
                List.of("Grenzsicherung"),
                "0.0.9",
                List.of(),
                List.of());
        Golden.assertEqual(
                "report/corrections.de.txt",
                text(notice(held, twoCables(), german, number("Alpha", 1, "1918", "11919"))));
    }

    @Test
    void showsAsManyAsSomebodyReadsTheLargestFirst() {
        List<MovedNumber> many = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> many.add(number("Post " + i, 1, "100", String.valueOf(101 + i))));
        Notice notice = notice(held(List.of()), null, many.toArray(MovedNumber[]::new));
        assertThat(notice.rows()).hasSize(12);
        assertThat(notice.rows().get(0).number()).isEqualTo("Post 39");
        assertThat(Objects.requireNonNull(notice.csv()).lines()).hasSize(41);
    }

    @Test
    void saysWhereTheEarlierStateIsNoLongerKept() {
        StateChange gone = StateChange.untold(
                StateChange.Untold.NOT_KEPT,
                List.of(new StateChange.LoadNote(2, LocalDate.of(2026, 11, 3), List.of("late.csv"))));
        assertThat(notice(held(List.of()), gone, number("Alpha", 1, "1", "2")).lines())
                .startsWith(
                        "Which cables are other cannot be told: snapshot 1, which the last report is on, is no longer kept here.",
                        "Load 2 of 3 November 2026 (late.csv).");
    }

    private static String text(Notice notice) {
        StringBuilder text = new StringBuilder(notice.summary() + "\n");
        notice.lines().forEach(line -> text.append(line).append('\n'));
        notice.rows().forEach(row -> text.append(row).append('\n'));
        return text.append("News: ").append(notice.news()).append('\n').toString();
    }

    /** Ten rows of one section that moved alike are no reason to leave another section out. */
    @Test
    void showsEachSectionBeforeMoreOfTheLargest() {
        MovedNumber[] large = IntStream.range(0, 20)
                .mapToObj(i -> number("Post " + i, 1, "0", "" + (900 - i)))
                .toArray(MovedNumber[]::new);
        Corrections corrections = Corrections.of(
                List.of(
                        new ComparedAnswer("Large", ORIGINS, false, List.of(large)),
                        new ComparedAnswer("Small", ORIGINS, false, List.of(number("Alpha", 1, "1", "2")))),
                false,
                twoCables());

        List<Notice.Row> rows =
                NoticeText.of(held(List.of()), corrections, FILE, Words.ENGLISH).rows();
        assertThat(rows)
                .extracting(Notice.Row::section)
                .startsWith("Large", "Small", "Large")
                .hasSize(12);
        assertThat(rows.get(2).number()).isEqualTo("Post 1");
    }
}
