package org.cablestats.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two methods of serial numbers, over rows as SQL gathers them. */
final class CompletenessTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("bureau", "string"),
            new Column("station", "string"),
            new Column("year", "int"),
            new Column("serial", "int"),
            new Column("day", "date"));

    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** METHODS, 6: numbers of which the largest of four is 60, with a fifth, so that there are enough. */
    private void lisbon() {
        for (long serial : new long[] {9, 21, 38, 52, 60}) {
            cable("EUR", "LISBON", 2007L, serial, LocalDate.ofYearDay(2007, (int) serial * 6));
        }
    }

    private void cable(
            @Nullable String bureau,
            @Nullable String station,
            @Nullable Long year,
            @Nullable Long serial,
            @Nullable LocalDate day) {
        rows.add(Arrays.asList(bureau, station, year, serial, day));
    }

    private ResultTable conclude(Method method) {
        Map<String, String> columns = Map.of("station", "station", "year", "year", "serial", "serial", "day", "day");
        Map<String, String> withGroup =
                Map.of("group", "bureau", "station", "station", "year", "year", "serial", "serial", "day", "day");
        return new MethodCall(method, method instanceof Completeness ? withGroup : columns)
                .conclude(new ResultTable(COLUMNS, rows));
    }

    @Test
    void estimatesEachStationAndYear() {
        lisbon();
        ResultTable table = conclude(new TrafficByStation());
        assertThat(table.columns().stream().map(Column::name))
                .containsExactly(
                        "station",
                        "year",
                        "cables",
                        "wrong",
                        "numbered",
                        "largest",
                        "unbiased",
                        "bayes",
                        "bayes_deviation",
                        "upper",
                        "by_date",
                        "share",
                        "share_low",
                        "share_high");
        // 60 * (1 + 1/5) - 1; 59 * 4/3; the root of 59 * 4 * 56 / (2 * 9); 60 / 0.05^(1/5); one in six days until the
        // last; 5/71.
        assertThat(table.rows())
                .containsExactly(List.of(
                        "LISBON", 2007L, 5L, 0L, 5L, 60L, 71.0, 78.7, 27.1, 109.2, 60.1, 0.070423, 0.045773, 0.083333));
    }

    @Test
    void countsEveryCableAndGuessesNothing() {
        lisbon();
        cable("EUR", "LISBON", 2007L, 5000L, null);
        cable("EUR", "LISBON", 2007L, null, null);
        cable("EUR", "LISBON", 2007L, 0L, null);
        cable("EUR", "ROME", 2007L, 40L, null);
        cable(null, null, null, null, null);
        cable(null, null, null, null, LocalDate.of(2008, 1, 1));
        ResultTable stations = conclude(new TrafficByStation());
        assertThat(stations.values("cables")).containsExactly(8L, 1L, 2L);
        assertThat(stations.values("wrong")).containsExactly(1L, 0L, 0L);
        assertThat(stations.values("numbered")).containsExactly(5L, 1L, 0L);
        assertThat(stations.values("unbiased")).containsExactly(71.0, null, null);
        ResultTable bureaus = conclude(new Completeness());
        assertThat(bureaus.values("bureau")).containsExactly("EUR", null);
        assertThat(bureaus.values("cables")).containsExactly(9L, 2L);
        assertThat(bureaus.values("held")).containsExactly(5L, 0L);
        assertThat(bureaus.values("other")).containsExactly(4L, 2L);
        assertThat(bureaus.values("station_years")).containsExactly(1L, 0L);
        assertThat(bureaus.values("traffic")).containsExactly(71.0, null);
        assertThat(bureaus.values("share_high")).containsExactly(0.083333, null);
    }

    @Test
    void addsUpTheStationsOfAGroup() {
        lisbon();
        for (long serial : new long[] {3, 60, 120, 180, 240, 300}) {
            cable("EUR", "ROME", 2007L, serial, null);
        }
        ResultTable table = conclude(new Completeness());
        // 71 and 349 numbered; deviations 11.7 and 50.0, together 51.3 or 12.23 per cent, times 1.96; at least 60 and
        // 300.
        assertThat(table.rows())
                .containsExactly(List.of("EUR", 11L, 11L, 0L, 2L, 420.0, 360.0, 552.4, 0.02619, 0.019914, 0.030556));
    }

    @Test
    void answersForNoCables() {
        assertThat(conclude(new TrafficByStation()).rows()).isEmpty();
        assertThat(conclude(new Completeness()).rows()).isEmpty();
    }
}
