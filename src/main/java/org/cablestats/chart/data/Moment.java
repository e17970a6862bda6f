package org.cablestats.chart.data;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cablestats.fault.UsageException;
import org.jspecify.annotations.Nullable;

/**
 * A value of a time column.
 *
 * @param step the precision in which it is written
 * @param start first day
 */
public record Moment(PeriodLength step, LocalDate start) {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;
    private static final int MONTH_LENGTH = "2008-08".length();
    private static final int DAY_LENGTH = "2008-08-01".length();

    /**
     * Reads a year (a whole number, or four digits), a month ({@code yyyy-MM}), a date or an instant.
     *
     * @return empty for a missing value, and for a year of other than four digits: a slip in one cable stops no report
     */
    static Optional<Moment> read(String column, @Nullable Object value) {
        return any(column, value).filter(Moment::hasFourDigits);
    }

    private static Optional<Moment> any(String column, @Nullable Object value) {
        if (value == null || Names.isUnknown(Names.clean(value))) {
            return Optional.empty();
        }
        try {
            return Optional.of(moment(value));
        } catch (DateTimeException | NumberFormatException e) {
            String shown = Names.brief(Names.clean(value));
            throw new UsageException(
                    "Invalid x column '" + column + "': '" + shown + "' (expected years, months as yyyy-MM or dates)",
                    e);
        }
    }

    /** Whether the values of the x column are periods, all of them that are known. */
    public static boolean isTime(Request request) {
        boolean isTime = false;
        try {
            for (int row = 0; row < request.rows(); row++) {
                Optional<Moment> moment = any(request.definition().x(), request.x(row));
                if (moment.isPresent() && !moment.get().hasFourDigits()) {
                    return false;
                }
                isTime |= moment.isPresent();
            }
        } catch (UsageException e) {
            return false;
        }
        return isTime;
    }

    /**
     * The precision of a whole column. Dates that are all the first of a month are months, since SQL truncates so; all first of January are
     * years, all Mondays are weeks.
     */
    static PeriodLength step(List<Moment> moments) {
        if (moments.stream().anyMatch(moment -> moment.step == PeriodLength.YEAR)) {
            return PeriodLength.YEAR;
        }
        if (moments.stream().anyMatch(moment -> moment.step == PeriodLength.MONTH)) {
            return PeriodLength.MONTH;
        }
        List<LocalDate> days = moments.stream().map(Moment::start).distinct().toList();
        if (days.stream().allMatch(day -> day.getDayOfMonth() == 1)) {
            boolean isYears = days.size() > 1 && days.stream().allMatch(day -> day.getDayOfYear() == 1);
            return isYears ? PeriodLength.YEAR : PeriodLength.MONTH;
        }
        boolean isWeeks = days.size() > 1 && days.stream().allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        return isWeeks ? PeriodLength.WEEK : PeriodLength.DAY;
    }

    private static Moment moment(Object value) {
        if (value instanceof Number number) {
            return year(number.doubleValue());
        }
        if (value instanceof LocalDate day) {
            return new Moment(PeriodLength.DAY, day);
        }
        if (value instanceof Instant instant) {
            return new Moment(PeriodLength.DAY, instant.atZone(ZoneOffset.UTC).toLocalDate());
        }
        return text(Objects.toString(value).strip());
    }

    private static Moment text(String text) {
        if (text.length() < MONTH_LENGTH) {
            return year(Integer.parseInt(text));
        }
        if (text.length() == MONTH_LENGTH) {
            return new Moment(PeriodLength.MONTH, YearMonth.parse(text).atDay(1));
        }
        return new Moment(PeriodLength.DAY, LocalDate.parse(text.substring(0, Math.min(DAY_LENGTH, text.length()))));
    }

    private static Moment year(double year) {
        if (year != Math.rint(year)) {
            throw new DateTimeException("no year: " + year);
        }
        return new Moment(PeriodLength.YEAR, LocalDate.of((int) Math.max(0, Math.min(LAST_YEAR + 1, year)), 1, 1));
    }

    /** An hour or a weekday is no year. */
    private boolean hasFourDigits() {
        return start.getYear() >= FIRST_YEAR && start.getYear() <= LAST_YEAR;
    }
}
