package org.cablestats.source.date;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.cablestats.source.date.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the layouts print them. Digits may be missing in front: {@code 8/7/1987 9:05}, {@code 2008-01-15 18:06}. What another
 * program made of them is a {@link WrittenDate}.
 */
public final class PrintedDate {
    private static final int FIRST_OF_FOUR_DIGITS = 1000;

    private final String text;
    private int next;

    private PrintedDate(String text) {
        this.text = text;
    }

    /** Month, day and year with slashes, then hours and minutes; null where that is no date of the calendar. */
    public static @Nullable LocalDateTime american(String text) {
        PrintedDate date = new PrintedDate(text.strip());
        int month = date.number(2, '/');
        int day = date.number(2, '/');
        int year = date.number(4, ' ');
        return date.at(year, month, day);
    }

    /** Year, month and day with hyphens, then hours and minutes, or a date that nobody can read in two ways; else null. */
    public static @Nullable LocalDateTime international(String text) {
        PrintedDate date = new PrintedDate(text.strip());
        int year = date.number(4, '-');
        int month = date.number(2, '-');
        int day = date.number(2, ' ');
        LocalDateTime plain = date.at(year, month, day);
        return plain == null ? time(WrittenDate.read(text, Order.UNKNOWN)) : plain;
    }

    /** Day, month and year as records of telegrams have them, at midnight: {@code 26 APR 1978}, {@code 26-APR-1978 12:00:00 AM}. */
    public static @Nullable LocalDateTime draft(String text) {
        LocalDateTime time = time(WrittenDate.read(text, Order.DAY_FIRST));
        return time == null ? null : time.truncatedTo(ChronoUnit.DAYS);
    }

    private static @Nullable LocalDateTime time(@Nullable WrittenDate date) {
        return date == null ? null : date.time();
    }

    private @Nullable LocalDateTime at(int year, int month, int day) {
        int hour = number(2, ':');
        int minute = number(2, '\n');
        if (year < FIRST_OF_FOUR_DIGITS || month < 1 || day < 1 || hour < 0 || minute < 0) {
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
