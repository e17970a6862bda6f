package org.cablestats.job.schedule;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A field of a crontab line, in order, with a crontab's own limits. */
enum CrontabField {
    MINUTE(0, 0, 59, ""),
    HOUR(1, 0, 23, ""),
    DAY(2, 1, 31, ""),
    MONTH(3, 1, 12, "jan feb mar apr may jun jul aug sep oct nov dec"),
    /** Written from 0, a Sunday, to 7, a Sunday again; of the values Monday is the first, 1, and Sunday the last, 7. */
    WEEKDAY(4, 0, 7, "sun mon tue wed thu fri sat");

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern COMMA = Pattern.compile(",");

    private final int place;
    private final int first;
    private final int last;
    private final String names;

    CrontabField(int place, int first, int last, String names) {
        this.place = place;
        this.first = first;
        this.last = last;
        this.names = names;
    }

    /** Its place in the line, from 0. */
    int place() {
        return place;
    }

    /** What a text of numbers, names, ranges and steps stands for; nothing where it is none. */
    Optional<NavigableSet<Integer>> values(String text) {
        NavigableSet<Integer> values = new TreeSet<>();
        for (String part : COMMA.split(text, -1)) {
            NavigableSet<Integer> some = range(part);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            values.addAll(some);
        }
        return Optional.of(values);
    }

    /** All values that there are. */
    NavigableSet<Integer> all() {
        return range("*");
    }

    /** None where a text is no range. */
    private NavigableSet<Integer> range(String text) {
        int slash = text.indexOf('/');
        String range = slash < 0 ? text : text.substring(0, slash);
        int step = slash < 0 ? 1 : number(text.substring(slash + 1));
        int dash = range.indexOf('-');
        if (range.equals("*")) {
            // The Sunday at the end is that of the beginning: with a step it would be another one.
            return every(step, first, this == WEEKDAY ? last - 1 : last);
        }
        if (dash < 0) {
            int value = value(range);
            return slash < 0 ? every(1, value, value) : new TreeSet<>();
        }
        return every(step, value(range.substring(0, dash)), value(range.substring(dash + 1)));
    }

    private NavigableSet<Integer> every(int step, int from, int to) {
        NavigableSet<Integer> values = new TreeSet<>();
        if (step > 0 && from >= first) {
            IntStream.rangeClosed(from, to)
                    .filter(value -> (value - from) % step == 0)
                    .map(value -> this == WEEKDAY && value == 0 ? last : value)
                    .forEach(values::add);
        }
        return values;
    }

    /** A number within the limits or a name; -1 where it is neither. */
    private int value(String text) {
        int named = BLANK.splitAsStream(names).toList().indexOf(text.toLowerCase(Locale.ROOT));
        int value = named < 0 || text.isEmpty() ? number(text) : first + named;
        return value <= last ? value : -1;
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= 2
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
