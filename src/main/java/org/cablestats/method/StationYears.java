package org.cablestats.method;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Gathered cables by station and year of their ids, in the order in which the stations and years first occur. */
record StationYears(Gathered gathered) {
    static final Role STATION = Role.text("station", "station of the id; null where the id has no known form");
    static final Role YEAR = Role.count("year", "year of the id, null likewise");
    static final Role SERIAL = Role.count("serial", "serial number of the id, null likewise");
    static final Role DAY = Role.day("day", "day on which it was sent; null where unknown");

    /** The rows of each group of some rows. */
    <G> Map<G, List<Integer>> rows(List<Integer> some, IntFunction<G> group) {
        Map<G, List<Integer>> rows = new LinkedHashMap<>();
        some.forEach(row -> rows.computeIfAbsent(group.apply(row), none -> new ArrayList<>())
                .add(row));
        return rows;
    }

    /** All rows, by their place. */
    List<Integer> all() {
        return IntStream.range(0, gathered.size()).boxed().toList();
    }

    /** Station and year of a row; their cables are numbered in one series. */
    List<@Nullable Object> series(int row) {
        List<@Nullable Object> series = new ArrayList<>();
        series.add(gathered.text(row, STATION.name()));
        series.add(gathered.countIfKnown(row, YEAR.name()));
        return series;
    }

    /** The numbered cables of rows of one station and year; null where the ids have no known form. */
    @Nullable StationYear of(List<Integer> rows) {
        Long year = gathered.countIfKnown(rows.get(0), YEAR.name());
        if (year == null || gathered.text(rows.get(0), STATION.name()) == null) {
            return null;
        }
        List<DatedSerial> serials = new ArrayList<>();
        for (int row : rows) {
            Long serial = gathered.countIfKnown(row, SERIAL.name());
            // 06ASTANA0 has no number: the series begin with 1.
            if (serial != null && serial > 0) {
                serials.add(new DatedSerial(serial, gathered.dayIfKnown(row, DAY.name())));
            }
        }
        return StationYear.of(Math.toIntExact(year), serials);
    }

    /** The last day of all; far in the past where no day is known. */
    LocalDate newest() {
        return all().stream()
                .map(row -> gathered.dayIfKnown(row, DAY.name()))
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }
}
