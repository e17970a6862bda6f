package org.cablestats.finding.burst;

import static java.time.temporal.ChronoUnit.WEEKS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * All cables, week by week: the base of every share.
 *
 * @param monday the first day of the first week
 * @param cables of each week
 */
public record Traffic(LocalDate monday, WeeklyCounts cables) {
    private static final int HALF_A_WEEK = 3;

    /** The Monday of a week. */
    public LocalDate monday(int week) {
        return monday.plusWeeks(week);
    }

    /** The Sunday of a week. */
    public LocalDate sunday(int week) {
        return monday(week).plusDays(6);
    }

    /** The weeks that lie nearest to these in another year; they may lie outside of what is known. */
    Window inAnotherYear(Window window, int years) {
        LocalDate begin = monday(window.first()).plusYears(years).plusDays(HALF_A_WEEK);
        LocalDate nearest = begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int first = (int) WEEKS.between(monday, nearest);
        return new Window(first, first + window.weeks() - 1);
    }
}
