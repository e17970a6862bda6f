package org.cablestats.job.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The times at which a schedule was due, by the clock on the wall of a zone.
 *
 * @param days whether it is due on a day
 */
record DueTimes(NavigableSet<Integer> hours, NavigableSet<Integer> minutes, Predicate<LocalDate> days) {
    /** The 29th of February may be away eight years, and must be the right weekday besides where both are asked for: then forty. */
    private static final int YEARS = 40;

    /**
     * The last one before a moment; nothing where there never is one, as of the 30th of February. A time that the clock leaves out when
     * summer comes is due as much later; of one that comes twice when summer goes the first one counts.
     */
    Optional<ZonedDateTime> lastBefore(ZonedDateTime moment) {
        LocalDate today = moment.toLocalDate();
        return Stream.iterate(today, day -> day.minusDays(1))
                .takeWhile(day -> day.isAfter(today.minusYears(YEARS)))
                .filter(days)
                .flatMap(day -> times().map(time -> day.atTime(time).atZone(moment.getZone())))
                .filter(time -> time.isBefore(moment))
                .findFirst();
    }

    /** Those of a day, the latest first. */
    private Stream<LocalTime> times() {
        return hours.descendingSet().stream()
                .flatMap(hour -> minutes.descendingSet().stream().map(minute -> LocalTime.of(hour, minute)));
    }
}
