package org.cablestats.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.cable.Months;
import org.jspecify.annotations.Nullable;

/** Dates as the layouts print them. Digits may be missing in front: {@code 8/7/1987 9:05}, {@code 2008-01-15 18:06}. */
final class PrintedDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[-/ ]([A-Za-z]{3}|\\d{1,2})[-/ ](\\d{4})( .{0,20})?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([T ].{0,20})?");
    private static final Pattern IN_WORDS =
            Pattern.compile("(\\d{4}) ([A-Za-z]{3,9}) (\\d{1,2}), (\\d{1,2}):(\\d{2})( \\([A-Za-z]{0,20}\\))?");

    private final String text;
    private int next;

    private PrintedDate(String text) {
        this.text = text;
    }

    /** Month, day and year with slashes, then hours and minutes; null where that is no date of the calendar. */
    static @Nullable LocalDateTime american(String text) {
        PrintedDate date = new PrintedDate(text.strip());
        int month = date.number(2, '/');
        int day = date.number(2, '/');
        int year = date.number(4, ' ');
        return date.at(year, month, day);
    }

    /** Year, month and day with hyphens, then hours and minutes; null where that is no date of the calendar. */
    static @Nullable LocalDateTime international(String text) {
        PrintedDate date = new PrintedDate(text.strip());
        int year = date.number(4, '-');
        int month = date.number(2, '-');
        int day = date.number(2, ' ');
        return date.at(year, month, day);
    }

    /** Day, month and year as records of telegrams have them, at midnight: {@code 26 APR 1978}, {@code 26-APR-1978 12:00:00 AM}. */
    static @Nullable LocalDateTime draft(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text.strip());
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : null;
    }

    /** Year, month in words, day and time: {@code 2010 February 26, 11:30 (Friday)}. */
    static @Nullable LocalDateTime inWords(String text) {
        Matcher words = IN_WORDS.matcher(text.strip());
        LocalDateTime day = words.matches() ? day(words.group(1), words.group(2), words.group(3)) : null;
        if (day == null) {
            return null;
        }
        int hour = Integer.parseInt(words.group(4));
        int minute = Integer.parseInt(words.group(5));
        return hour < 24 && minute < 60 ? day.plusHours(hour).plusMinutes(minute) : null;
    }

    private static @Nullable LocalDateTime day(String year, String month, String day) {
        // Three letters or more are a name, fewer signs a number; 0 is no month of the calendar.
        int number = month.length() < 3 ? Integer.parseInt(month) : Months.at(month, 0);
        try {
            return LocalDateTime.of(Integer.parseInt(year), number, Integer.parseInt(day), 0, 0);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable LocalDateTime at(int year, int month, int day) {
        int hour = number(2, ':');
        int minute = number(2, '\n');
        if (year < 1 || month < 1 || day < 1 || hour < 0 || minute < 0) {
            return null;
        }
        try {
            return LocalDateTime.of(year, month, day, hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number up to a separator, or up to the end for a line feed; -1 where there is none of at most so many digits. */
    private int number(int most, char separator) {
        int value = 0;
        int start = next;
        while (next < text.length() && next - start < most && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
            value = 10 * value + text.charAt(next++) - '0';
        }
        boolean atEnd = next == text.length();
        if (next == start || (atEnd ? separator != '\n' : text.charAt(next) != separator)) {
            next = text.length();
            return -1;
        }
        next++;
        return value;
    }
}
