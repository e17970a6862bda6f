package org.cablestats.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days, UTC, on which an alert is judged and not told.
 *
 * @param from the first of a time; null for any until {@code until}
 * @param until the last of a time; null where only weekdays are muted
 * @param weekdays muted in every week
 */
public record Mute(@Nullable LocalDate from, @Nullable LocalDate until, Set<DayOfWeek> weekdays) {
    /** Never. */
    public static final Mute NEVER = new Mute(null, null, Set.of());

    public Mute {
        weekdays = Set.copyOf(weekdays);
    }

    /** Whether a time is on one of them. */
    public boolean isOn(Instant time) {
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        boolean isWithin = until != null && !day.isAfter(until) && (from == null || !day.isBefore(from));
        return isWithin || weekdays.contains(day.getDayOfWeek());
    }
}
