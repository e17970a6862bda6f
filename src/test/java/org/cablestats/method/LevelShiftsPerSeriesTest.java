package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cablestats.fault.UsageException;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From gathered rows to the table of level shifts. */
final class LevelShiftsPerSeriesTest {
    private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);

    private static final MethodCall CALL = new MethodCall(
            new LevelShiftsPerSeries(),
            Map.of("series", "topic_id", "period", "quarter", "part", "cables", "whole", "all_cables"));

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /**
     * Trade takes 100 of 1,000 cables a quarter, and 200 from the third year on; the interval of the change is Newcombe's of 800 of 8,000
     * and 2,400 of 12,000. The quarters come in any order, and one without any cable among them is none.
     */
    @Test
    void tellsSinceWhenAndFromWhatToWhat() {
        for (int quarter = 0; quarter < 20; quarter++) {
            row("trade", "Trade", quarter, quarter < 8 ? 100 : 200, 1_000);
            row("drugs", "Drugs", quarter, 50, 1_000);
        }
        Collections.reverse(rows);
        row("trade", "Trade", 24, 0, 0);
        ResultTable answer = CALL.conclude(gathered());
        assertThat(answer.columns())
                .extracting(Column::name)
                .containsExactly(
                        "topic_id",
                        "topic",
                        "first_day",
                        "earliest",
                        "latest",
                        "share_before",
                        "share_after",
                        "share_change",
                        "change_low",
                        "change_high",
                        "periods_before",
                        "periods_after",
                        "looked_at");
        LocalDate third = LocalDate.of(2007, 1, 1);
        assertThat(answer.rows())
                .containsExactly(Arrays.asList(
                        "trade", "Trade", third, third, third, 0.1, 0.2, 0.1, 0.0902, 0.1097, 8L, 12L, 2L));
    }

    @Test
    void putsTheSurestFirstWhicheverWayItWent() {
        for (int quarter = 0; quarter < 20; quarter++) {
            row("trade", "Trade", quarter, quarter < 8 ? 100 : 150, 1_000);
            row("drugs", "Drugs", quarter, quarter < 12 ? 300 : 100, 1_000);
        }
        assertThat(CALL.conclude(gathered()).values("topic_id")).containsExactly("drugs", "trade");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(CALL.conclude(gathered()).rows()).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        row("trade", "Trade", 0, 3, 2);
        assertFault("Invalid cables: 3 in row 1 (expected 0 to 2, the whole)");
        row("trade", "Trade", 0, 0, -2);
        assertFault("Invalid all_cables: -2 in row 1 (expected 0 or more)");
        row("trade", "Trade", 0, 1, 2);
        row("trade", "Trade", 0, 1, 2);
        assertFault("Invalid topic_id: trade in row 2 (expected once in the period of 2005-01-01)");
    }

    private void assertFault(String message) {
        ResultTable gathered = gathered();
        rows.clear();
        assertThatThrownBy(() -> CALL.conclude(gathered))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    private void row(String id, String topic, int quarter, long part, long whole) {
        rows.add(Arrays.asList(id, topic, FIRST.plusMonths(3L * quarter), part, whole));
    }

    private ResultTable gathered() {
        return new ResultTable(
                List.of(
                        new Column("topic_id", "string"),
                        new Column("topic", "string"),
                        new Column("quarter", "date"),
                        new Column("cables", "bigint"),
                        new Column("all_cables", "bigint")),
                List.copyOf(rows));
    }
}
