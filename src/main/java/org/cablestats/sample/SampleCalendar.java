package org.cablestats.sample;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.cablestats.resource.Resource;

/** When the cables are sent: months in their published shares, working days and office hours. */
final class SampleCalendar {
    private record MonthShare(YearMonth month, int cables) {}

    private SampleCalendar() {}

    /** The month of each cable in order, from the corpus's first month to its last. */
    static List<YearMonth> months(int cables) {
        List<MonthShare> shares = Resource.rows(
                SampleCalendar.class,
                "months.tsv",
                row -> new MonthShare(YearMonth.parse(row.get(0)), Integer.parseInt(row.get(1))));
        long total = shares.stream().mapToLong(MonthShare::cables).sum();
        List<YearMonth> months = new ArrayList<>(cables);
        long before = 0;
        for (MonthShare share : shares) {
            before += share.cables();
            long upTo = Math.round((double) before * cables / total);
            while (months.size() < upTo) {
                months.add(share.month());
            }
        }
        if (cables > 1) {
            // A small sample, too, spans the years that the corpus spans.
            months.set(0, shares.get(0).month());
        }
        return months;
    }

    /** A minute of the month, in UTC, at which somebody in the zone would be at work. */
    static LocalDateTime minute(YearMonth month, int zone, Dice dice) {
        int day = dice.between(1, month.lengthOfMonth());
        DayOfWeek weekday = month.atDay(day).getDayOfWeek();
        if ((weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) && dice.chance(0.85)) {
            day = day > 2 ? day - 2 : day + 2;
        }
        // Cables leave in the afternoon: of three hours of the day the latest but one.
        int first = dice.between(7, 19);
        int second = dice.between(7, 19);
        int third = dice.between(7, 19);
        int median = Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
        return month.atDay(day).atTime(Math.floorMod(median - zone, 24), dice.between(0, 59));
    }
}
