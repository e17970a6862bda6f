package org.cablestats.source.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.cablestats.cable.RawCable;
import org.jspecify.annotations.Nullable;

/**
 * How far the times of the cable viewer can be trusted.
 *
 * <p>The releases of November 2010 to March 2011 print the hour of a 12-hour clock where the minutes belong: 09BERLIN1626 of
 * {@code 290713Z DEC 09} reads {@code 2009-12-29 07:07}, a release at nine in the evening {@code 21:09}. All 3,423 pages of these
 * releases that were looked at do so in both columns; no page of the release of August 2011 does.
 */
public final class ViewerClock {
    private static final LocalDate MENDED = LocalDate.of(2011, 8, 1);

    private ViewerClock() {}

    /**
     * The clock of a page.
     *
     * @param released null for the pages of the first day, which do not say when they were released
     */
    public static RawCable.Clock of(@Nullable LocalDateTime created, @Nullable LocalDateTime released) {
        boolean early = released == null || released.toLocalDate().isBefore(MENDED);
        return early && repeatsItsHour(created) && repeatsItsHour(released)
                ? RawCable.Clock.HOUR
                : RawCable.Clock.MINUTE;
    }

    private static boolean repeatsItsHour(@Nullable LocalDateTime time) {
        return time == null || time.getMinute() == (time.getHour() + 11) % 12 + 1;
    }
}
