package org.cablestats.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Dates as the layouts print them. Digits may be missing in front: {@code 8/7/1987 9:05}, {@code 2008-01-15 18:06}. */
final class PrintedDate {
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
