package org.cablestats.cable.reference;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The years that a cable of these corpora can be of. The telegrams are of 1973 to 1979, {@code cables.csv} goes from 28 December 1966
 * to 28 February 2010; five years more on either side are for drafts and collections nearby. A date outside is an accident of a
 * spreadsheet, a typist or a clock (the years 6, 206, 1900, 2106), and the archives write 1 January 1960 where they know none.
 */
public final class CorpusYears {
    private static final int FIRST = 1961;
    private static final int LAST = 2015;

    /** What databases show where they have no time: the clock's zero. */
    private static final LocalDateTime NOUGHT = LocalDate.EPOCH.atStartOfDay();

    private CorpusYears() {}

    public static boolean hold(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** A time that a cable can have been sent at; nothing for any other. */
    public static @Nullable LocalDateTime possible(@Nullable LocalDateTime time) {
        return time != null && hold(time.getYear()) && !time.equals(NOUGHT) ? time : null;
    }
}
