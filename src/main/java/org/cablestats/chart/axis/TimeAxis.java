package org.cablestats.chart.axis;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import org.cablestats.chart.data.Line;
import org.cablestats.chart.data.PeriodLength;
import org.cablestats.chart.data.TimeGrid;
import org.cablestats.result.Days;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickMarkPosition;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;

/** Time in milliseconds of UTC, whatever the machine's time zone and language. */
public final class TimeAxis {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] DAYS = {1, 7, 14};
    private static final double YEAR_WIDTH = 36;
    private static final double MONTH_WIDTH = 66;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double DAYS_PER_MONTH = 30.4;

    /** A hair on both sides: the plot cuts lines off at its edge, and leaves out a tick that is just on it. */
    private static final double MARGIN = 0.002;

    /** Above this many years only years are named. */
    private static final double YEARS_FOR_MONTHS = 3;

    private TimeAxis() {}

    /** The start of a day. */
    static double millis(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /**
     * An axis with an explicit range and tick unit: automatic ones can hang on very wide ranges.
     *
     * @param width px of the plot
     */
    public static DateAxis of(TimeGrid grid, double width) {
        DateAxis axis = new DateAxis(null, UTC, Locale.ENGLISH);
        HouseStyle.dress(axis);
        axis.setTickMarkPosition(DateTickMarkPosition.START);
        axis.setRange(range(grid));
        axis.setTickUnit(unit(grid, width));
        return axis;
    }

    /** An axis with a tick for every year as long as they stand apart. */
    public static DateAxis ticks(TimeGrid grid, double width) {
        return of(grid, width * 3);
    }

    /** From the first to the last period; around a single one. */
    public static Range range(TimeGrid grid) {
        LocalDate first = grid.periods().get(0);
        LocalDate last = grid.periods().get(grid.size() - 1);
        if (grid.size() > 1) {
            double margin = (millis(last) - millis(first)) * MARGIN;
            return new Range(millis(first) - margin, millis(last) + margin);
        }
        double half = (millis(grid.step().plus(first, 1)) - millis(first)) / 2;
        return new Range(millis(first) - half, millis(first) + half);
    }

    /** Horizontal place of a period as a share of the plot's width. */
    public static double share(TimeGrid grid, int period) {
        return share(grid, grid.periods().get(period));
    }

    /** That of a day; beyond 0 and 1 where it is before the first period or after the last. */
    public static double share(TimeGrid grid, LocalDate day) {
        Range range = range(grid);
        return (millis(day) - range.getLowerBound()) / range.getLength();
    }

    /** A line from one period to another, inclusive, with gaps where nothing is known. */
    public static XYSeries series(Comparable<?> key, TimeGrid grid, Line line, int from, int to) {
        XYSeries series = new XYSeries(key, false, true);
        for (int i = from; i <= to; i++) {
            double value = line.value(i);
            series.add(millis(grid.periods().get(i)), Double.isNaN(value) ? null : (Number) value);
        }
        return series;
    }

    private static DateTickUnit unit(TimeGrid grid, double width) {
        LocalDate first = grid.periods().get(0);
        LocalDate last = grid.periods().get(grid.size() - 1);
        double years = Math.max(1, ChronoUnit.DAYS.between(first, last)) / (MONTHS_PER_YEAR * DAYS_PER_MONTH);
        double most = width / MONTH_WIDTH;
        if (grid.step() == PeriodLength.YEAR || years > YEARS_FOR_MONTHS) {
            return tick(DateTickUnitType.YEAR, fitting(YEARS, years, width / YEAR_WIDTH), day -> Days.YEAR.format(day));
        }
        double months = years * MONTHS_PER_YEAR;
        if (grid.step() == PeriodLength.MONTH || months > 2) {
            return tick(
                    DateTickUnitType.MONTH,
                    fitting(MONTHS, months, most),
                    grid.words().days()::shortMonth);
        }
        return tick(
                DateTickUnitType.DAY,
                fitting(DAYS, months * DAYS_PER_MONTH, most),
                grid.words().days()::shortDay);
    }

    private static int fitting(int[] counts, double length, double most) {
        return Arrays.stream(counts)
                .filter(count -> length / count + 1 <= most)
                .findFirst()
                .orElse(counts[counts.length - 1]);
    }

    private static DateTickUnit tick(DateTickUnitType type, int count, Function<LocalDate, String> format) {
        return new DateTickUnit(type, count) {
            private static final long serialVersionUID = 1L;

            @Override
            public String dateToString(Date date) {
                return format.apply(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
            }
        };
    }
}
