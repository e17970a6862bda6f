package org.cablestats.chart.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.cablestats.language.Words;
import org.cablestats.result.Days;

/** Lengths of periods. A period is named by its first day. */
public enum PeriodLength {
    YEAR(ChronoUnit.YEARS),
    MONTH(ChronoUnit.MONTHS),
    WEEK(ChronoUnit.WEEKS),
    DAY(ChronoUnit.DAYS);

    private final ChronoUnit unit;

    PeriodLength(ChronoUnit unit) {
        this.unit = unit;
    }

    /** The word, for example {@code month}. */
    public String noun(Words words) {
        return words.noun(name().toLowerCase(Locale.ROOT));
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
    String when(LocalDate start, Words words) {
        return switch (this) {
            case YEAR -> words.say("in {0}|year", label(start, words));
            case MONTH -> words.say("in {0}|month", label(start, words));
            case WEEK -> words.say("in the week of {0}", words.days().day(start));
            case DAY -> words.say("on {0}", label(start, words));
        };
    }

    /** A period in words, for example {@code August 2008}. */
    public String label(LocalDate start, Words words) {
        return switch (this) {
            case YEAR -> Days.YEAR.format(start);
            case MONTH -> words.days().month(start);
            case WEEK -> words.say("the week of {0}", words.days().day(start));
            case DAY -> words.days().day(start);
        };
    }
}
