package org.cablestats.cable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cables that one item of a list names, the last of which may get their year from what stands behind them. */
final class CitedCables {
    /** Cables cite those of the last years; two numbers as near to each other as that may both be serial numbers. */
    private static final int FEW_YEARS = 15;

    private final Citing citing;
    private final List<ReferenceId> all = new ArrayList<>();
    /** Where the serial numbers of the last station begin: one year stands for them all, {@code STATE 12, 13 AND 14 (2007)}. */
    private int group;

    /** Whether the last station has a year before it, which nothing behind it changes. */
    private boolean isDated;

    CitedCables(Citing citing) {
        this.citing = citing;
    }

    /** A cable of another station than the last, with the year that stands before it. */
    void add(String station, int serial, @Nullable Integer year) {
        group = all.size();
        isDated = year != null;
        Integer of = year == null ? citing.yearOf(station, serial) : year;
        if (of != null) {
            all.add(ReferenceId.of(of, station, serial));
        }
    }

    /** A further serial number of the last station; it has the same year. */
    void addSerial(int serial) {
        ReferenceId last = all.size() == group ? null : all.get(all.size() - 1);
        if (last != null && last.station() != null && last.year() != null) {
            Integer of = isDated ? last.year() : citing.yearOf(last.station(), serial);
            all.add(ReferenceId.of(of == null ? last.year() : of, last.station(), serial));
        }
    }

    /** Whether a number behind the only cable of its station may be its year: {@code LISBON 410, 2008}, but not 2007, 2008. */
    boolean mayHave(int year) {
        Integer own = citing.year();
        if (own == null || year > own || year < own - 1 || all.size() != group + 1) {
            return false;
        }
        Integer serial = all.get(group).serial();
        return serial != null && Math.abs(serial - year) > FEW_YEARS;
    }

    /** Whether it is no year that is still to come. */
    boolean isPast(int year) {
        return citing.mayKnow(year);
    }

    /** Whether a number of two digits behind a slash is a year: {@code LISBON 12/08}, but not 9/28. */
    boolean isLate(int year) {
        Integer own = citing.year();
        return own != null && year <= own && year > own - FEW_YEARS;
    }

    /** Gives the last station's cables their year, if none stands before them. */
    boolean date(int year) {
        if (isDated || all.size() == group) {
            return false;
        }
        isDated = true;
        all.subList(group, all.size()).replaceAll(id -> ReferenceId.of(year, id.station(), id.serial()));
        return true;
    }

    /** The same from a date. */
    void date(WrittenDate date) {
        Integer year = date.year() == null && date.month() > 0 ? citing.yearOf(date.month()) : date.year();
        if (year != null) {
            date(year.intValue());
        }
    }

    /** Adds the canonical ids; nobody refers to a cable of a later year. */
    void addTo(Collection<String> cited) {
        for (ReferenceId id : all) {
            if (id.year() != null && isPast(id.year())) {
                cited.add(id.canonical());
            }
        }
    }
}
