package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From gathered rows to the table of bursts. */
final class BurstsPerSeriesTest {
    private static final LocalDate MONDAY = LocalDate.of(2007, 1, 1);

    private static final MethodCall CALL = new MethodCall(
            new BurstsPerSeries(),
            Map.of("series", "tag", "week", "week", "cables", "cables", "traffic", "all_cables"));

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Forty weeks of 50 cables; the tag is in none of them but for one cable in each of ten weeks, and in 25 of weeks 20 and 21. */
    @Test
    void countsAWeekWithoutARowAsNought() {
        for (int week = 0; week < 40; week++) {
            if (week == 20 || week == 21) {
                row("SNAR", "Narcotics", week, 25, 50);
            } else if (week % 4 == 0) {
                row("SNAR", "Narcotics", week, 1, 50);
            } else {
                row(null, null, week, 0, 50);
            }
        }
        ResultTable answer = CALL.conclude(gathered());
        assertThat(answer.columns())
                .extracting(Column::name)
                .containsExactly(
                        "tag",
                        "meaning",
                        "first_day",
                        "last_day",
                        "peak_week",
                        "weeks",
                        "cables",
                        "all_cables",
                        "expected",
                        "expected_of_season",
                        "weight",
                        "looked_at");
        // Nine of the other 1,900 cables: 0.47 of 100. Usual is 59 of 2,000: 50 ln 2 + 50 ln (0.941 / 0.9705).
        assertThat(answer.rows())
                .containsExactly(Arrays.asList(
                        "SNAR",
                        "Narcotics",
                        LocalDate.of(2007, 5, 21),
                        LocalDate.of(2007, 6, 3),
                        LocalDate.of(2007, 5, 21),
                        2L,
                        50L,
                        100L,
                        0.5,
                        null,
                        33.1,
                        1L));
    }

    /** A week that no row tells of has no traffic either: the same burst, two weeks without any cable in its middle. */
    @Test
    void bridgesWeeksWithoutTraffic() {
        for (int week = 0; week < 40; week++) {
            if (week != 20 && week != 21) {
                row("SNAR", "Narcotics", week, week == 19 || week == 22 ? 25 : 0, 50);
            }
        }
        List<@Nullable Object> burst = CALL.conclude(gathered()).rows().get(0);
        assertThat(burst.subList(2, 7))
                .containsExactly(
                        LocalDate.of(2007, 5, 14), LocalDate.of(2007, 6, 10), LocalDate.of(2007, 5, 14), 4L, 50L);
    }

    @Test
    void putsTheHeaviestFirstAndCountsAllThatItLookedAt() {
        for (int week = 0; week < 40; week++) {
            row("KCRM", "Crime", week, week == 5 ? 20 : 1, 100);
            row("PGOV", "Government", week, 70, 100);
            row("PREL", "Relations", week, 10, 100);
            row("SNAR", "Narcotics", week, week == 30 ? 30 : 1, 100);
        }
        ResultTable answer = CALL.conclude(gathered());
        assertThat(answer.values("tag")).containsExactly("SNAR", "KCRM");
        // What has more than half of all traffic cannot have twice as much.
        assertThat(answer.values("looked_at")).containsExactly(3L, 3L);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(CALL.conclude(gathered()).rows()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        row("SNAR", "Narcotics", 0, 3, 2);
        assertFault("Invalid cables: 3 in row 1 (expected 0 to 2, the traffic)");
        row("SNAR", "Narcotics", 0, 1, 2);
        row("SNAR", "Narcotics", 0, 1, 2);
        assertFault("Invalid tag: SNAR in row 2 (expected once in the week of 2007-01-01)");
        row("SNAR", "Narcotics", 0, 1, 2);
        row("KCRM", "Crime", 0, 1, 3);
        assertFault("Invalid all_cables: 3 in row 2 (expected 2, as in another row of the week)");
        rows.add(Arrays.asList("SNAR", "Narcotics", MONDAY.plusDays(1), 1L, 2L));
        assertFault("Invalid week: 2007-01-02 in row 1 (expected a Monday)");
    }

    private void assertFault(String message) {
        ResultTable gathered = gathered();
        rows.clear();
        assertThatThrownBy(() -> CALL.conclude(gathered))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    private void row(@Nullable String tag, @Nullable String meaning, int week, long cables, long traffic) {
        rows.add(Arrays.asList(tag, meaning, MONDAY.plusWeeks(week), cables, traffic));
    }

    private ResultTable gathered() {
        return new ResultTable(
                List.of(
                        new Column("tag", "string"),
                        new Column("meaning", "string"),
                        new Column("week", "date"),
                        new Column("cables", "bigint"),
                        new Column("all_cables", "bigint")),
                rows);
    }
}
