package org.cablestats.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a job runs: the five fields of a crontab line, {@code minute hour day month weekday}, apart by one blank. */
public record Schedule(String text) {
    static final Form<Schedule> FORM = new Form<>(
            Schedule::of,
            "five crontab fields: minute hour day month weekday, such as '0 3 * * *' for three in the morning");

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");
    private static final Pattern COMMA = Pattern.compile(",");

    /** A crontab's own limits; 7 is Sunday as well as 0. */
    private static final List<Field> FIELDS = List.of(
            new Field(0, 59, List.of()),
            new Field(0, 23, List.of()),
            new Field(1, 31, List.of()),
            new Field(
                    1, 12, List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")),
            new Field(0, 7, List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat")));

    /** A schedule, or nothing where the text is none. */
    public static Optional<Schedule> of(String text) {
        List<String> parts = List.of(BLANKS.split(text.strip(), -1));
        if (parts.size() != FIELDS.size()) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!FIELDS.get(i).accepts(parts.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Schedule(String.join(" ", parts)));
    }

    private record Field(int first, int last, List<String> names) {
        boolean accepts(String text) {
            return COMMA.splitAsStream(text + ",").allMatch(this::acceptsRange)
                    && !text.isEmpty()
                    && !text.endsWith(",");
        }

        private boolean acceptsRange(String text) {
            int slash = text.indexOf('/');
            String range = slash < 0 ? text : text.substring(0, slash);
            boolean everyNth = slash < 0 || number(text.substring(slash + 1)) > 0;
            int dash = range.indexOf('-');
            if (range.equals("*")) {
                return everyNth;
            }
            if (dash < 0) {
                return slash < 0 && value(range) >= first;
            }
            int from = value(range.substring(0, dash));
            int to = value(range.substring(dash + 1));
            return everyNth && from >= first && to >= from;
        }

        /** A number within the limits or a name; -1 where it is neither. */
        private int value(String text) {
            int named = names.indexOf(text.toLowerCase(Locale.ROOT));
            int value = named < 0 ? number(text) : first + named;
            return value <= last ? value : -1;
        }

        private static int number(String text) {
            boolean digits = !text.isEmpty()
                    && text.length() <= 2
                    && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
            return digits ? Integer.parseInt(text) : -1;
        }
    }
}
