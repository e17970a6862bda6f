package org.cablestats.job.schedule;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What cron does each minute, after its manual and written apart from what is tested: it looks whether the time fits the fields,
 * one by one, and never says when it will.
 */
final class Cron {
    private static final List<String> MONTHS =
            List.of("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");

    private Cron() {}

    static boolean starts(String line, LocalDateTime time) {
        String[] fields = line.split(" ", -1);
        int weekday = time.getDayOfWeek().getValue() % 7;
        boolean day = fits(fields[2], 1, time.getDayOfMonth(), List.of());
        boolean ofWeek = fits(fields[4], 0, weekday, WEEKDAYS) || (weekday == 0 && fits(fields[4], 0, 7, WEEKDAYS));
        boolean starred = fields[2].startsWith("*") || fields[4].startsWith("*");
        return fits(fields[0], 0, time.getMinute(), List.of())
                && fits(fields[1], 0, time.getHour(), List.of())
                && fits(fields[3], 1, time.getMonthValue(), MONTHS)
                && (starred ? day && ofWeek : day || ofWeek);
    }

    private static boolean fits(String field, int begin, int value, List<String> names) {
        for (String part : field.split(",", -1)) {
            String[] stepped = part.split("/", -1);
            int step = stepped.length == 1 ? 1 : Integer.parseInt(stepped[1]);
            String[] ends = stepped[0].split("-", -1);
            int first = stepped[0].equals("*") ? begin : number(ends[0], names);
            int last = stepped[0].equals("*") ? 99 : number(ends[ends.length - 1], names);
            if (value >= first && value <= last && (value - first) % step == 0) {
                return true;
            }
        }
        return false;
    }

    private static int number(String text, List<String> names) {
        int named = names.indexOf(text.toLowerCase(Locale.ROOT));
        return named < 0 ? Integer.parseInt(text) : named;
    }
}
