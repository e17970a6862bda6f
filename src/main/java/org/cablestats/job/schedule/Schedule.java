package org.cablestats.job.schedule;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a job runs: the five fields of a crontab line, {@code minute hour day month weekday}, apart by one blank. */
public record Schedule(String text) {
    public static final String EXPECTED =
            "five crontab fields: minute hour day month weekday, such as '0 3 * * *' for three in the morning";

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    /** A schedule, or nothing where the text is none. */
    public static Optional<Schedule> of(String text) {
        List<String> parts = List.of(BLANKS.split(text.strip(), -1));
        List<Optional<NavigableSet<Integer>>> fields = values(parts);
        boolean whole = fields.size() == CrontabField.values().length
                && parts.size() == fields.size()
                && fields.stream().allMatch(Optional::isPresent);
        return whole ? Optional.of(new Schedule(String.join(" ", parts))) : Optional.empty();
    }

    private static List<Optional<NavigableSet<Integer>>> values(List<String> parts) {
        List<Optional<NavigableSet<Integer>>> fields = new ArrayList<>();
        for (CrontabField field : CrontabField.values()) {
            if (field.place() < parts.size()) {
                fields.add(field.values(parts.get(field.place())));
            }
        }
        return fields;
    }

    /** The values of a field, in order. */
    NavigableSet<Integer> values(CrontabField field) {
        return field.values(part(field)).orElseThrow();
    }

    /** When a run was due the last time before a moment, in the moment's zone; nothing where it is never due. */
    public Optional<ZonedDateTime> lastDue(ZonedDateTime before) {
        NavigableSet<Integer> months = values(CrontabField.MONTH);
        ScheduledDays days = days();
        return new DueTimes(
                        values(CrontabField.HOUR),
                        values(CrontabField.MINUTE),
                        day -> months.contains(day.getMonthValue()) && days.contain(day))
                .lastBefore(before);
    }

    /** On which days, by both of its fields for days. */
    ScheduledDays days() {
        return ScheduledDays.of(this);
    }

    /** Whether the field begins with a star, as {@code *}/2 does: it is what cron looks at to tell how the two fields for days go together. */
    boolean hasStar(CrontabField field) {
        return part(field).startsWith("*");
    }

    private String part(CrontabField field) {
        return BLANKS.split(text, -1)[field.place()];
    }
}
