package org.cablestats.job.schedule;

import java.time.LocalDateTime;
import java.util.List;

/** What systemd takes an expression for, after systemd.time(7), as far as our expressions go. */
final class CalendarClock {
    private static final List<String> WEEKDAYS = List.of("", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private CalendarClock() {}

    static boolean elapses(String expression, LocalDateTime time) {
        String[] words = expression.split(" ", -1);
        String[] date = words[words.length - 2].split("-", -1);
        String[] clock = words[words.length - 1].split(":", -1);
        return (words.length == 2 || fits(words[0], time.getDayOfWeek().getValue()))
                && fits(date[0], time.getYear())
                && fits(date[1], time.getMonthValue())
                && fits(date[2], time.getDayOfMonth())
                && fits(clock[0], time.getHour())
                && fits(clock[1], time.getMinute())
                && fits(clock[2], time.getSecond());
    }

    private static boolean fits(String list, int value) {
        for (String part : list.split(",", -1)) {
            String[] ends = part.split("\\.\\.", -1);
            if (part.equals("*") || (value >= number(ends[0]) && value <= number(ends[ends.length - 1]))) {
                return true;
            }
        }
        return false;
    }

    private static int number(String text) {
        int named = WEEKDAYS.indexOf(text);
        return named > 0 ? named : Integer.parseInt(text);
    }
}
