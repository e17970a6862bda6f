package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.data.DayGrid.Year;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A day without cables is nought within the time that the table is about, and unknown outside of it. */
final class DayGridTest {
    @Test
    void tellsWhatIsMissingFromNought() {
        DayGrid grid = read(LocalDate.of(2009, 12, 30), 4L, LocalDate.of(2010, 1, 2), 7L, null, 2L);
        Year first = grid.years().get(0);
        assertThat(first.line().value(362)).isNaN();
        assertThat(first.line().value(363)).isEqualTo(4);
        assertThat(first.line().value(364)).isZero();
        Year second = grid.years().get(1);
        assertThat(second.line().values(0, 4)).containsExactly(0, 7, 0, 0);
        assertThat(second.noughts()).as("to 28 February, when the corpus ends").isEqualTo(58);
        assertThat(second.line().value(59)).isNaN();
        assertThat(grid.undated()).isEqualTo(2);
        assertThat(grid.busiest()).containsExactly(LocalDate.of(2010, 1, 2));
    }

    @Test
    void showsTheLastYearsAndCountsTheOthers() {
        DayGrid grid = read(LocalDate.of(1966, 12, 1), 3L, LocalDate.of(2008, 2, 29), 1L);
        assertThat(grid.years()).hasSize(2);
        assertThat(grid.years().get(1).line().size()).isEqualTo(366);
        assertThat(grid.early()).isEqualTo(3);
        assertThat(grid.only()).isEqualTo("29 February 2008");
    }

    private static DayGrid read(@Nullable Object... daysAndCounts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < daysAndCounts.length; i += 2) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(daysAndCounts[i]);
            row.add(daysAndCounts[i + 1]);
            rows.add(row);
        }
        ResultTable table = new ResultTable(
                List.of(new ResultTable.Column("day", "date"), new ResultTable.Column("cables", "bigint")), rows);
        ChartDefinition definition =
                new ChartDefinition(ChartKind.CALENDAR, "day", "cables", null, null, Unit.of("cables"));
        return DayGrid.read(Request.of(definition, table, 100, LocalDate.of(2010, 2, 28)), 2);
    }
}
