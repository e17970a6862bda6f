package org.cablestats.chart.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.chart.Samples;
import org.cablestats.result.ResultTable;
import org.cablestats.result.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
    @Test
    void readsYearsMonthsAndDatesInWhateverTypeTheyCome() {
        assertThat(step(2004, 2005L, "2006")).isEqualTo(PeriodLength.YEAR);
        assertThat(step("2004-03", "2004-05")).isEqualTo(PeriodLength.MONTH);
        assertThat(step(LocalDate.of(2004, 3, 1), LocalDate.of(2004, 5, 1))).isEqualTo(PeriodLength.MONTH);
        assertThat(step(LocalDate.of(2004, 1, 1), LocalDate.of(2006, 1, 1))).isEqualTo(PeriodLength.YEAR);
        assertThat(step(LocalDate.of(2004, 3, 1), Instant.parse("2004-03-09T23:59:59Z")))
                .isEqualTo(PeriodLength.DAY);
        assertThat(step(LocalDate.of(2004, 3, 1), LocalDate.of(2004, 3, 15))).isEqualTo(PeriodLength.WEEK);
    }

    @Test
    void countsNoughtInMonthsWithoutRow() {
        TimeGrid grid = read("2003-12", 5L, "2004-03", 7L);
        assertThat(grid.lines().get(0).values(0, 4)).containsExactly(5, 0, 0, 7);
        assertThat(grid.span()).isEqualTo("December 2003 to March 2004");
    }

    @Test
    void leavesMeasuresUnknownInYearsWithoutRow() {
        TimeGrid grid = read(2003L, 5.5, 2005L, 7.5);
        assertThat(grid.lines().get(0).values(0, 3)).containsExactly(5.5, Double.NaN, 7.5);
    }

    @Test
    void makesMonthsOfDaysThatNoChartCouldShow() {
        TimeGrid grid = read(LocalDate.of(1966, 12, 28), 900L, LocalDate.of(2010, 2, 28), 901L);
        assertThat(grid.step()).isEqualTo(PeriodLength.MONTH);
    }

    @Test
    void leavesOutALongThinBeginningAndCountsIt() {
        TimeGrid grid = read(1966L, 1L, 1973L, 3L, 2005L, 1000L, 2006L, 1000L, 2007L, 1000L);
        assertThat(grid.label(0)).isEqualTo("2005");
        assertThat(grid.notShown())
                .isEqualTo(new NotShown(new Amount(Unit.of("cables"), Amount.Form.COUNT), 0, 4, true));
        assertThat(grid.notShown().words(grid)).isEqualTo("4 cables before 2005 not shown");
    }

    @Test
    void leavesOutTheThinBeginningOfAMeasureWhereTheTableSaysHowManyCablesItRestsOn() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.TIME_SERIES, "year", "median", null, null, Unit.of("words"));
        List<List<@Nullable Object>> rows = List.of(
                Samples.row(1966L, 9.5, 1L),
                Samples.row(2005L, 300.5, 1000L),
                Samples.row(2006L, 310.5, 1000L),
                Samples.row(2007L, 320.5, 1000L),
                Samples.row(null, 2.5, 7L));
        TimeGrid grid = TimeReader.read(
                Request.of(definition, Samples.table(List.of("year", "median", "cables"), rows), 0, null));
        assertThat(grid.label(0)).isEqualTo("2005");
        assertThat(grid.notShown().words(grid)).isEqualTo("1 cable before 2005 and 7 without a date not shown");
    }

    @Test
    void givesNoNumberOfCablesThatSeveralSeriesMayCountTwice() {
        ChartDefinition definition =
                new ChartDefinition(ChartKind.TIME_SERIES, "year", "cables", "topic", null, Unit.of("cables"));
        List<List<@Nullable Object>> rows =
                List.of(Samples.row("A", 2005L, 10L), Samples.row("B", 2005L, 10L), Samples.row("A", null, 1L));
        ResultTable table = Samples.table(List.of("topic", "year", "cables"), rows);
        TimeGrid overlapping = TimeReader.read(Request.of(definition, table, 15, null));
        assertThat(overlapping.notShown().words(overlapping)).isEqualTo("cables without a date not shown");
        TimeGrid parts = TimeReader.read(Request.of(definition, table, 21, null));
        assertThat(parts.notShown().words(parts)).isEqualTo("1 cable without a date not shown");
    }

    @Test
    void keepsAShortBeginning() {
        assertThat(read(2004L, 1L, 2005L, 1000L, 2006L, 1000L, 2007L, 1000L, 2008L, 1L)
                        .size())
                .isEqualTo(5);
    }

    @Test
    void comparesWholeCalendarYearsOfMonths() {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            values.add(LocalDate.of(2006, 11, 1).plusMonths(i));
            values.add(10L);
        }
        TimeGrid full = FullPeriods.of(read(values.toArray()), request(values.toArray()));
        assertThat(full.span()).isEqualTo("2007 to 2009");
        assertThat(full.lines().get(0).last()).isEqualTo(120);
    }

    @Test
    void saysWhichMonthsALastYearHas() {
        TimeGrid grid = read(2008L, 5L, 2009L, 6L);
        assertThat(FullPeriods.remark(grid, LocalDate.of(2009, 1, 3))).isEqualTo("2009: January only");
        assertThat(FullPeriods.remark(grid, LocalDate.of(2009, 2, 3))).isEqualTo("2009: January and February only");
        assertThat(FullPeriods.remark(grid, LocalDate.of(2009, 5, 3))).isEqualTo("2009: January to May only");
        assertThat(FullPeriods.remark(grid, LocalDate.of(2009, 12, 3))).isEmpty();
        assertThat(FullPeriods.remark(grid, LocalDate.of(2010, 2, 3))).isEmpty();
        assertThat(FullPeriods.remark(grid, null)).isEmpty();
    }

    private static PeriodLength step(Object... periods) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object period : periods) {
            values.add(period);
            values.add(1L);
        }
        return read(values.toArray()).step();
    }

    private static TimeGrid read(@Nullable Object... values) {
        return TimeReader.read(request(values));
    }

    private static Request request(@Nullable Object... values) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i += 2) {
            rows.add(Samples.row(values[i], values[i + 1]));
        }
        ChartDefinition definition =
                new ChartDefinition(ChartKind.TIME_SERIES, "x", "y", null, null, Unit.of("cables"));
        return Request.of(definition, Samples.table(List.of("x", "y"), rows), 0, null);
    }
}
