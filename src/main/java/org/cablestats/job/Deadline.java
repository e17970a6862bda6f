package org.cablestats.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From when on something must have happened.
 *
 * @param day the first one that will do, UTC; null where an age is written
 * @param age how long ago at most; null where a day is written
 */
record Deadline(@Nullable LocalDate day, @Nullable Duration age) {
    static final Form<Deadline> FORM =
            new Form<>(Deadline::of, "a date such as 2010-02-28, or an age such as 36 hours or 7 days");

    private static final Pattern AGE = Pattern.compile("([0-9]{1,6}) *(hour|day)s?");

    /** A deadline, or nothing where the text is none. */
    static Optional<Deadline> of(String text) {
        Matcher matcher = AGE.matcher(text);
        if (matcher.matches()) {
            long number = Long.parseLong(matcher.group(1));
            Duration age = matcher.group(2).equals("day") ? Duration.ofDays(number) : Duration.ofHours(number);
            return Optional.of(new Deadline(null, age));
        }
        try {
            return Optional.of(new Deadline(LocalDate.parse(text), null));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The earliest moment that will do. */
    Instant at(Instant now) {
        if (day != null) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        return age == null ? now : now.minus(age);
    }
}
