package org.cablestats.cable;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The date and time that a header prints, day and minute first: {@code 110930Z DEC 07}.
 *
 * @param text as printed
 * @param time UTC
 * @param start where it stands in the header
 * @param end where it ends there
 */
record DateTimeGroup(String text, LocalDateTime time, int start, int end) {
    /** The first one of a header that is a date. */
    static @Nullable DateTimeGroup find(String header) {
        for (int z = header.indexOf('Z'); z >= 0; z = header.indexOf('Z', z + 1)) {
            DateTimeGroup group = at(header, z);
            if (group != null) {
                return group;
            }
        }
        return null;
    }

    private static @Nullable DateTimeGroup at(String header, int z) {
        int start = z - 6;
        if (start < 0 || Scan.digits(header, start) != 6 || (start > 0 && Scan.isDigit(header.charAt(start - 1)))) {
            return null;
        }
        int monthAt = Scan.skipBlanks(header, z + 1, header.length());
        int month = Months.at(header, monthAt);
        int yearAt = Scan.skipBlanks(header, Math.min(monthAt + 3, header.length()), header.length());
        int digits = Scan.digits(header, yearAt);
        if (month == 0 || (digits != 2 && digits != 4)) {
            return null;
        }
        int end = yearAt + digits;
        LocalDateTime time = time(header.substring(start, z), month, Integer.parseInt(header.substring(yearAt, end)));
        return time == null ? null : new DateTimeGroup(header.substring(start, end), time, start, end);
    }

    private static @Nullable LocalDateTime time(String dayAndTime, int month, int year) {
        int number = Integer.parseInt(dayAndTime);
        try {
            return LocalDateTime.of(
                    ReferenceId.fullYear(year), month, number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
