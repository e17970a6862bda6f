package org.cablestats.cable;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a cable was sent and released.
 *
 * @param created UTC, to the minute; {@link Issue#MINUTE_UNKNOWN}, {@link Issue#TIME_UNKNOWN} and {@link Issue#DAY_UNKNOWN} say what of it is no knowledge
 * @param utcOffset minutes that the clock of the post was ahead of UTC at that moment; null where what it showed is unknown: {@link PostClock}
 * @param released UTC, null where the layout has none
 * @param dateTimeGroup as printed in the header, for example {@code 110930Z DEC 07}
 */
public record Dates(
        @Nullable Instant created,
        @Nullable Integer utcOffset,
        @Nullable Instant released,
        @Nullable String dateTimeGroup) {

    /** The year of {@code created}. */
    public @Nullable Integer year() {
        return created == null ? null : created.atOffset(ZoneOffset.UTC).getYear();
    }
}
