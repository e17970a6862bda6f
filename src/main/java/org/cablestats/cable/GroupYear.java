package org.cablestats.cable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date-time group that was typed by hand: in January many are last year's ({@code 051200Z JAN 08} in a cable of 2009).
 * The number of the cable and the day of its draft know better.
 */
final class GroupYear {
    /** A draft may wait for its clearances; hardly for a month. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(31);

    private static final Duration A_DAY = Duration.ofDays(1);

    private GroupYear() {}

    /**
     * When a message was sent: the group's time, in the id's year where the group has another one that cannot be; failing that the day
     * of the draft.
     *
     * @param year the id's, null where it has none
     * @param drafted null where it is unknown
     */
    static LocalDateTime mended(LocalDateTime group, @Nullable Integer year, @Nullable LocalDateTime drafted) {
        if (year == null || year == group.getYear()) {
            return group;
        }
        LocalDateTime inYear = group.withYear(year);
        if (drafted == null) {
            boolean old = group.getMonth() == Month.JANUARY && group.getYear() == year - 1;
            return old ? inYear : group;
        }
        boolean agreed = drafted.getYear() == year;
        if (isNear(group, drafted, agreed ? A_DAY : LONGEST_WAIT)) {
            return group;
        }
        if (isNear(inYear, drafted, LONGEST_WAIT)) {
            return inYear;
        }
        return agreed ? drafted.truncatedTo(ChronoUnit.DAYS) : group;
    }

    private static boolean isNear(LocalDateTime sent, LocalDateTime drafted, Duration distance) {
        return Duration.between(drafted.truncatedTo(ChronoUnit.DAYS), sent.truncatedTo(ChronoUnit.DAYS))
                        .abs()
                        .compareTo(distance)
                <= 0;
    }
}
