package org.cablestats.method;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cablestats.finding.burst.Traffic;
import org.cablestats.finding.burst.WeeklyCounts;

/** Reads rows of a series and a week each. A week that has no row in between has no cable, and no traffic. */
final class SeriesByWeek {
    private final Gathered gathered;
    private final TreeMap<LocalDate, Long> traffic = new TreeMap<>();
    /** The first row of each series, and the cables of its weeks that have any. */
    private final Map<String, Integer> rows = new LinkedHashMap<>();

    private final Map<String, Map<LocalDate, Long>> cables = new LinkedHashMap<>();

    private SeriesByWeek(Gathered gathered) {
        this.gathered = gathered;
    }

    static SeriesByWeek of(Gathered gathered) {
        SeriesByWeek weeks = new SeriesByWeek(gathered);
        for (int row = 0; row < gathered.size(); row++) {
            weeks.take(row);
        }
        return weeks;
    }

    Traffic traffic() {
        LocalDate first = traffic.isEmpty() ? LocalDate.EPOCH.with(DayOfWeek.MONDAY) : traffic.firstKey();
        return new Traffic(first, counts(traffic));
    }

    /** Of each series, in the order of their first rows. */
    Map<String, WeeklyCounts> series() {
        Map<String, WeeklyCounts> series = new LinkedHashMap<>();
        cables.forEach((name, some) -> series.put(name, counts(some)));
        return series;
    }

    /** The first row of a series, whose other columns describe it. */
    int row(String series) {
        return Objects.requireNonNull(rows.get(series));
    }

    private void take(int row) {
        LocalDate week = gathered.day(row, "week");
        if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw gathered.fault(row, "week", "expected a Monday");
        }
        long all = gathered.count(row, "traffic");
        Long known = traffic.putIfAbsent(week, all);
        if (known != null && known != all) {
            throw gathered.fault(row, "traffic", "expected " + known + ", as in another row of the week");
        }
        String name = gathered.text(row, "series");
        if (name != null) {
            take(row, name, week, all);
        }
    }

    private void take(int row, String name, LocalDate week, long all) {
        long some = gathered.count(row, "cables");
        if (some < 0 || some > all) {
            throw gathered.fault(row, "cables", "expected 0 to " + all + ", the traffic");
        }
        rows.putIfAbsent(name, row);
        if (cables.computeIfAbsent(name, any -> new LinkedHashMap<>()).put(week, some) != null) {
            throw gathered.fault(row, "series", "expected once in the week of " + week);
        }
    }

    private WeeklyCounts counts(Map<LocalDate, Long> known) {
        if (traffic.isEmpty()) {
            return WeeklyCounts.of();
        }
        LocalDate first = traffic.firstKey();
        long[] counts = new long[(int) WEEKS.between(first, traffic.lastKey()) + 1];
        known.forEach((week, some) -> counts[(int) WEEKS.between(first, week)] = some);
        return WeeklyCounts.of(counts);
    }
}
