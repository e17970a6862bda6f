package org.cablestats.language;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.cablestats.result.Days;
import org.cablestats.result.Numbers;

/**
 * How a language writes numbers and days. It is fixed here: the JDK's own words for months and its separators differ from version to
 * version.
 */
public record Notation(Language language) {
    private static final List<String> MONTHS = List.of(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember");
    private static final List<String> SHORT_MONTHS =
            List.of("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.");
    private static final List<String> SHORT_WEEKDAYS = List.of("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So");
    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter GERMAN_MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** A number that {@link Numbers} wrote: {@code 1,204.5} becomes {@code 1.204,5}, {@code 3.2%} becomes {@code 3,2 %}. */
    public String number(String english) {
        return switch (language) {
            case EN -> english;
            case DE -> german(english);
        };
    }

    private static String german(String english) {
        StringBuilder number = new StringBuilder(english.length() + 1);
        for (int i = 0; i < english.length(); i++) {
            char c = english.charAt(i);
            switch (c) {
                case ',' -> number.append('.');
                case '.' -> number.append(',');
                case '%' -> number.append(NO_BREAK_SPACE).append(c);
                default -> number.append(c);
            }
        }
        return number.toString();
    }

    /** {@code 28 February 2010}, {@code 28. Februar 2010}. */
    public String day(TemporalAccessor day) {
        return language == Language.EN
                ? Days.DAY.format(day)
                : day.get(DAY_OF_MONTH) + ". " + MONTHS.get(index(day)) + " " + Days.YEAR.format(day);
    }

    /** {@code February 2010}, {@code Februar 2010}. */
    public String month(TemporalAccessor day) {
        return language == Language.EN ? Days.MONTH.format(day) : MONTHS.get(index(day)) + " " + Days.YEAR.format(day);
    }

    /** {@code Feb 2010}, {@code Feb. 2010}, where there is little room. */
    public String shortMonth(TemporalAccessor day) {
        return language == Language.EN
                ? Days.SHORT_MONTH.format(day)
                : SHORT_MONTHS.get(index(day)) + " " + Days.YEAR.format(day);
    }

    /** {@code 28 Feb}, {@code 28. Feb.}, where there is little room. */
    public String shortDay(TemporalAccessor day) {
        return language == Language.EN
                ? Days.SHORT_DAY.format(day)
                : day.get(DAY_OF_MONTH) + ". " + SHORT_MONTHS.get(index(day));
    }

    /** {@code 2010-02-28 23:59Z}, {@code 28.02.2010 23:59 UTC}: of a column of a table. */
    public String minute(Instant time) {
        return language == Language.EN ? Days.MINUTE.format(time) : GERMAN_MINUTE.format(time);
    }

    /** {@code 2010-02-28}, {@code 28.02.2010}: of a column of a table. */
    public String date(TemporalAccessor day) {
        return language == Language.EN ? day.toString() : GERMAN_DATE.format(day);
    }

    /** {@code February}. */
    public String monthName(Month month) {
        return language == Language.EN
                ? month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : MONTHS.get(month.getValue() - 1);
    }

    /** {@code Feb}, {@code Feb.}. */
    public String shortMonthName(Month month) {
        return language == Language.EN
                ? month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : SHORT_MONTHS.get(month.getValue() - 1);
    }

    /** {@code Mon}, {@code Mo}. */
    public String shortWeekday(DayOfWeek day) {
        return language == Language.EN
                ? day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : SHORT_WEEKDAYS.get(day.getValue() - 1);
    }

    private static int index(TemporalAccessor day) {
        return day.get(MONTH_OF_YEAR) - 1;
    }
}
