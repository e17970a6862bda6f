package org.cablestats.cable.citation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cablestats.cable.reference.ReferenceId;
import org.jspecify.annotations.Nullable;

/** The cables that one item of a list names, the last of which may get their year from what stands behind them. */
final class CitedCables {
    /** Cables cite those of the last years; two numbers as near to each other as that may both be serial numbers. */
    private static final int FEW_YEARS = 15;

    private final Citing citing;
    private final List<Cited> all = new ArrayList<>();
    /** Where the serial numbers of the last station begin: one year stands for them all, {@code STATE 12, 13 AND 14 (2007)}. */
    private int group;

    /** Whether the last station has a year, which nothing further changes. */
    private boolean isDated;

    CitedCables(Citing citing) {
        this.citing = citing;
    }

    private record Cited(String station, int serial, int year) {}

    /** A cable of another station than the last, with the year that stands beside it. */
    void add(String station, int serial, @Nullable Integer year) {
        group = all.size();
        isDated = year != null;
        append(station, serial, year == null ? citing.yearOf(station, serial) : year);
    }

    private void append(String station, int serial, @Nullable Integer year) {
        if (year != null) {
            all.add(new Cited(station, serial, year));
        }
    }

    /** A further serial number of the last station; it has the same year. */
    void addSerial(int serial) {
        if (all.size() > group) {
            Cited last = all.get(all.size() - 1);
            append(last.station(), serial, isDated ? (Integer) last.year() : citing.yearOf(last.station(), serial));
        }
    }

    /** Whether a number behind the only cable of its station may be its year: {@code LISBON 410, 2008}, but not 2007, 2008. */
    boolean mayHave(int year) {
        return isOfLastYears(year, 2)
                && all.size() == group + 1
                && Math.abs(all.get(group).serial() - year) > FEW_YEARS;
    }

    /** Whether it is no year that is still to come. */
    boolean isPast(int year) {
        return citing.mayKnow(year);
    }

    /** Whether a number of two digits behind a slash is a year: {@code LISBON 12/08}, but not 9/28. */
    boolean isLate(int year) {
        return isOfLastYears(year, FEW_YEARS);
    }

    private boolean isOfLastYears(int year, int years) {
        Integer own = citing.year();
        return own != null && year <= own && year > own - years;
    }

    /** Gives the last station's cables their year; false where they have one or there are none. */
    boolean date(int year) {
        if (isDated || all.size() == group) {
            return false;
        }
        isDated = true;
        all.subList(group, all.size()).replaceAll(cable -> new Cited(cable.station(), cable.serial(), year));
        return true;
    }

    /** The same from a date. */
    void date(CitedDate date) {
        Integer year = date.year() == null && date.month() > 0 ? citing.yearOf(date.month()) : date.year();
        if (year != null) {
            date(year.intValue());
        }
    }

    /** Adds the canonical ids; nobody refers to a cable of a later year. */
    void addTo(Collection<String> cited) {
        for (Cited cable : all) {
            if (isPast(cable.year())) {
                cited.add(ReferenceId.of(cable.year(), cable.station(), cable.serial())
                        .canonical());
            }
        }
    }
}
