package org.cablestats.cable.header;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.cable.scan.Months;
import org.cablestats.cable.scan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * The date and time that a header prints, day and minute first: {@code 110930Z DEC 07}.
 *
 * @param text as printed
 * @param time UTC
 * @param start where it stands in the header
 * @param end where it ends there
 */
public record DateTimeGroup(String text, LocalDateTime time, int start, int end) {
    /** A draft may wait for its clearances; hardly for a month. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(31);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** The first one of a header that is a date. */
    public static @Nullable DateTimeGroup find(String header) {
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

    /**
     * When a message was sent whose group was typed by hand: in January many have last year's ({@code 051200Z JAN 08} in a cable of
     * 2009). The number of the cable and the day of its draft know better: the group's time, in the id's year where the group has
     * another one that cannot be; failing that the day of the draft.
     *
     * @param year the id's, null where it has none
     * @param drafted null where it is unknown
     */
    public LocalDateTime mended(@Nullable Integer year, @Nullable LocalDateTime drafted) {
        if (year == null || year == time.getYear()) {
            return time;
        }
        LocalDateTime inYear = time.withYear(year);
        if (drafted == null) {
            boolean old = time.getMonth() == Month.JANUARY && time.getYear() == year - 1;
            return old ? inYear : time;
        }
        boolean agreed = drafted.getYear() == year;
        if (isNear(time, drafted, agreed ? A_DAY : LONGEST_WAIT)) {
            return time;
        }
        if (isNear(inYear, drafted, LONGEST_WAIT)) {
            return inYear;
        }
        return agreed ? drafted.truncatedTo(ChronoUnit.DAYS) : time;
    }

    private static boolean isNear(LocalDateTime sent, LocalDateTime drafted, Duration distance) {
        return Duration.between(drafted.truncatedTo(ChronoUnit.DAYS), sent.truncatedTo(ChronoUnit.DAYS))
                        .abs()
                        .compareTo(distance)
                <= 0;
    }
}
