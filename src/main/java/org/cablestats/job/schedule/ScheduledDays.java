package org.cablestats.job.schedule;

import java.time.LocalDate;
import java.util.NavigableSet;

/**
 * The days of a schedule. Where both the day of the month and the weekday are chosen, cron takes a day that is either, unless one
 * of the fields begins with a star: then it takes what is both.
 *
 * @param days of the month, from 1 on
 * @param weekdays from 1, Monday, to 7, Sunday
 * @param either whether a day need only be of one of the two
 */
record ScheduledDays(NavigableSet<Integer> days, NavigableSet<Integer> weekdays, boolean either) {
    static ScheduledDays of(Schedule schedule) {
        return new ScheduledDays(
                schedule.values(CrontabField.DAY),
                schedule.values(CrontabField.WEEKDAY),
                !schedule.hasStar(CrontabField.DAY) && !schedule.hasStar(CrontabField.WEEKDAY));
    }

    /** Whether a day is one of them. */
    boolean contain(LocalDate day) {
        boolean ofMonth = days.contains(day.getDayOfMonth());
        boolean ofWeek = weekdays.contains(day.getDayOfWeek().getValue());
        return either ? ofMonth || ofWeek : ofMonth && ofWeek;
    }

    boolean chooseDays() {
        return !days.equals(CrontabField.DAY.all());
    }

    boolean chooseWeekdays() {
        return !weekdays.equals(CrontabField.WEEKDAY.all());
    }

    /** Whether each day is one of them. */
    boolean areAll() {
        return either ? !chooseDays() || !chooseWeekdays() : !chooseDays() && !chooseWeekdays();
    }
}
