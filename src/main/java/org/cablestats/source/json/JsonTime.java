package org.cablestats.source.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.cablestats.cable.RawCable;
import org.cablestats.source.date.WrittenDate;
import org.cablestats.source.date.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/**
 * A time in a JSON object: as this program writes it, or as any other does.
 *
 * @param time UTC; null where it is none
 * @param clock how exact it is
 */
record JsonTime(@Nullable LocalDateTime time, RawCable.Clock clock) {
    private static final int LAST_YEAR = 9999;

    /** The time of a text; it may be empty. */
    static JsonTime read(String text) {
        LocalDateTime instant = instant(text);
        WrittenDate date = instant == null ? WrittenDate.read(text, Order.UNKNOWN) : null;
        if (date == null) {
            return new JsonTime(instant, RawCable.Clock.MINUTE);
        }
        return new JsonTime(date.time(), date.hasTime() ? RawCable.Clock.MINUTE : RawCable.Clock.DAY);
    }

    private static @Nullable LocalDateTime instant(String text) {
        try {
            LocalDateTime time = text.isEmpty() ? null : LocalDateTime.ofInstant(Instant.parse(text), ZoneOffset.UTC);
            return time == null || time.getYear() < 1 || time.getYear() > LAST_YEAR ? null : time;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
