package org.cablestats.job.schedule;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;

/** A schedule as systemd says it: {@code OnCalendar=}, by the words of systemd.time(7). */
final class CalendarEvents {
    private CalendarEvents() {}

    /** Expressions that together say when: one, or two where a day need only be of one of two kinds. */
    static List<String> of(Schedule schedule) {
        ScheduledDays days = schedule.days();
        if (days.areAll()) {
            return List.of(day(schedule, CrontabField.DAY.all()));
        }
        String ofWeek = days.chooseWeekdays() ? weekdays(days.weekdays()) + " " : "";
        if (days.either()) {
            return List.of(day(schedule, days.days()), ofWeek + day(schedule, CrontabField.DAY.all()));
        }
        return List.of(ofWeek + day(schedule, days.days()));
    }

    private static String weekdays(NavigableSet<Integer> values) {
        return Ranges.of(values, "..", value -> {
            String name = DayOfWeek.of(value).name();
            return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
        });
    }

    private static String day(Schedule schedule, NavigableSet<Integer> days) {
        return "*-" + numbers(CrontabField.MONTH, schedule.values(CrontabField.MONTH)) + "-"
                + numbers(CrontabField.DAY, days) + " "
                + numbers(CrontabField.HOUR, schedule.values(CrontabField.HOUR)) + ":"
                + numbers(CrontabField.MINUTE, schedule.values(CrontabField.MINUTE)) + ":00";
    }

    private static String numbers(CrontabField field, NavigableSet<Integer> values) {
        return values.equals(field.all()) ? "*" : Ranges.of(values, "..", value -> (value < 10 ? "0" : "") + value);
    }
}
