package org.cablestats.method;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cablestats.finding.Course;

/**
 * A share, period by period.
 *
 * @param row the first one of the series, whose other columns describe it
 * @param periods their first days, in order
 */
record SeriesByPeriod(int row, List<LocalDate> periods, Course course) {
    SeriesByPeriod {
        periods = List.copyOf(periods);
    }

    /** Reads rows of a series and a period each: the series in the order of their first rows, without the periods that have nothing of the whole. */
    static List<SeriesByPeriod> of(Gathered gathered) {
        Map<String, TreeMap<LocalDate, Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < gathered.size(); row++) {
            take(gathered, row, rows.computeIfAbsent(gathered.name(row, "series"), any -> new TreeMap<>()));
        }
        return rows.entrySet().stream()
                .filter(series -> !series.getValue().isEmpty())
                .map(series -> of(gathered, series.getKey(), series.getValue()))
                .toList();
    }

    private static void take(Gathered gathered, int row, Map<LocalDate, Integer> rows) {
        long whole = gathered.count(row, "whole");
        if (whole < 0) {
            throw gathered.fault(row, "whole", "expected 0 or more");
        }
        long part = gathered.count(row, "part");
        if (part < 0 || part > whole) {
            throw gathered.fault(row, "part", "expected 0 to " + whole + ", the whole");
        }
        LocalDate period = gathered.day(row, "period");
        if (whole > 0 && rows.put(period, row) != null) {
            throw gathered.fault(row, "series", "expected once in the period of " + period);
        }
    }

    private static SeriesByPeriod of(Gathered gathered, String name, TreeMap<LocalDate, Integer> rows) {
        Course course = new Course(name, counts(gathered, rows, "part"), counts(gathered, rows, "whole"));
        return new SeriesByPeriod(rows.firstEntry().getValue(), List.copyOf(rows.keySet()), course);
    }

    private static List<Long> counts(Gathered gathered, TreeMap<LocalDate, Integer> rows, String role) {
        return rows.values().stream().map(row -> gathered.count(row, role)).toList();
    }
}
