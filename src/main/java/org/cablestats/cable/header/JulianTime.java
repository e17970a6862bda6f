package org.cablestats.cable.header;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The time of a transmission as its line of origin prints it: {@code 3450930}, day 345 of a year that it does not name, 09:30.
 *
 * @param text seven digits
 * @param day of the year, 1 to 366
 * @param time of the day, UTC
 */
public record JulianTime(String text, int day, LocalTime time) {
    private static final int DIGITS = 7;

    /** The time that begins here; nothing where there are other than seven digits or they are no time. */
    static @Nullable JulianTime at(String header, int start) {
        if (Scan.digits(header, start) != DIGITS) {
            return null;
        }
        String text = header.substring(start, start + DIGITS);
        int day = Integer.parseInt(text.substring(0, 3));
        int hour = Integer.parseInt(text.substring(3, 5));
        int minute = Integer.parseInt(text.substring(5));
        if (day < 1 || day > 366 || hour > 23 || minute > 59) {
            return null;
        }
        return new JulianTime(text, day, LocalTime.of(hour, minute));
    }

    /** How far another time is away; the year is the one that brings both nearest. */
    public Duration distance(LocalDateTime other) {
        Duration nearest = Duration.ofDays(366);
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            if (day <= Year.of(year).length()) {
                Duration away = Duration.between(other, Year.of(year).atDay(day).atTime(time))
                        .abs();
                nearest = away.compareTo(nearest) < 0 ? away : nearest;
            }
        }
        return nearest;
    }
}
