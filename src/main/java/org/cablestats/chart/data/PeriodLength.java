package org.cablestats.chart.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.cablestats.result.Days;

/** Lengths of periods. A period is named by its first day. */
public enum PeriodLength {
    YEAR(ChronoUnit.YEARS, Days.YEAR),
    MONTH(ChronoUnit.MONTHS, Days.MONTH),
    WEEK(ChronoUnit.WEEKS, Days.DAY),
    DAY(ChronoUnit.DAYS, Days.DAY);

    private final ChronoUnit unit;
    private final DateTimeFormatter format;

    PeriodLength(ChronoUnit unit, DateTimeFormatter format) {
        this.unit = unit;
        this.format = format;
    }

    /** The word, for example {@code month}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** First day of the period that a day is in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case YEAR -> day.withDayOfYear(1);
            case MONTH -> day.withDayOfMonth(1);
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case DAY -> day;
        };
    }

    /** First day of a later period. */
    public LocalDate plus(LocalDate start, long periods) {
        return start.plus(periods, unit);
    }

    /** Number of periods from one first day to another. */
    int between(LocalDate start, LocalDate end) {
        return Math.toIntExact(unit.between(start, end));
    }

    /** A period with its preposition, for example {@code in August 2008}, {@code on 1 August 2008}. */
    String when(LocalDate start) {
        return (this == DAY ? "on " : "in ") + label(start);
    }

    /** A period in words, for example {@code August 2008}. */
    public String label(LocalDate start) {
        return (this == WEEK ? "the week of " : "") + format.format(start);
    }
}
