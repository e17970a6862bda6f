package org.cablestats.table.snapshot;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a load was made, as people write it: a day, or a time of one; UTC. */
public final class SnapshotDate {
    /** What one looks like, for messages. */
    public static final String EXPECTED = "a date such as 2007-06-30, or a time such as 2007-06-30T12:00:00Z";

    // Years of four digits are sure to fit.
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile(DAY.pattern() + "T.*");

    private SnapshotDate() {}

    /** A time to the second, of a day its first; nothing where a text is neither. */
    public static Optional<Instant> parse(String text) {
        if (isDay(text)) {
            return time(text + "T00:00:00Z");
        }
        return TIME.matcher(text).matches() ? time(text) : Optional.empty();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
