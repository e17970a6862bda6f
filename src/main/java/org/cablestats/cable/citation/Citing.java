package org.cablestats.cable.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cablestats.cable.reference.ReferenceId;
import org.jspecify.annotations.Nullable;

/**
 * The cable that refers to others, and what may be said of their year. Stations number their cables from 1 each year, and drafters
 * leave out the year where they think that it is clear.
 *
 * @param id the cable's own
 * @param year in which it was sent, null where unknown
 * @param month 1 to 12, 0 where unknown
 */
public record Citing(ReferenceId id, @Nullable Integer year, int month) {

    /** Of a cable that was sent on a day, null where unknown. */
    public static Citing of(ReferenceId id, @Nullable Instant created) {
        LocalDate sent = created == null ? null : LocalDate.ofInstant(created, ZoneOffset.UTC);
        if (id.year() != null && (sent == null || id.year() != sent.getYear())) {
            return new Citing(id, id.year(), 0);
        }
        return sent == null ? new Citing(id, null, 0) : new Citing(id, sent.getYear(), sent.getMonthValue());
    }

    /**
     * The year of a cable that is cited without one: this cable's, or the one before where the same station had not come as far yet.
     * How far another had come is not known: STATE 130000 in a cable of January is taken for one of that January.
     */
    @Nullable Integer yearOf(String station, int serial) {
        boolean isAhead = station.equals(id.station()) && id.serial() != null && serial > id.serial();
        return year != null && isAhead ? (Integer) (year - 1) : year;
    }

    /** The year of a date that names a month alone: the last such month. */
    @Nullable Integer yearOf(int ofMonth) {
        return year == null || month == 0 || ofMonth <= month ? year : (Integer) (year - 1);
    }

    /** Whether a year is not still to come: nobody refers to a later cable. */
    boolean mayKnow(int ofYear) {
        return year == null || ofYear <= year;
    }
}
