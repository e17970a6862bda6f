package org.cablestats.cable;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.cablestats.cable.reference.Post;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall of the post that sends a cable.
 *
 * @param zone whose rules it follows; null where the post or its city is unknown
 * @param precision what is known of the time of the day
 */
record PostClock(@Nullable ZoneId zone, Precision precision) {
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final int SECONDS_OF_AN_HOUR = 3_600;

    /** What is known of the time at which a cable was sent. */
    enum Precision {
        MINUTE,
        HOUR,
        DAY
    }

    /** That of a post, if any, for a cable with what is to be known of its time. */
    static PostClock of(@Nullable Post post, Set<Issue> issues) {
        Precision precision = issues.contains(Issue.MINUTE_UNKNOWN) ? Precision.HOUR : Precision.MINUTE;
        return new PostClock(
                post == null ? null : post.zone(), issues.contains(Issue.TIME_UNKNOWN) ? Precision.DAY : precision);
    }

    /**
     * Minutes that the clock is ahead of UTC, seconds cut off towards the earlier minute: until 1972 Monrovia was 44 minutes and 30 seconds
     * behind. Nothing where the time of the day is unknown; nor where only the hour is known and the zone is no whole hour from UTC, for
     * then the clock shows one of two hours.
     */
    @Nullable Integer offset(@Nullable Instant time) {
        if (zone == null || time == null || precision == Precision.DAY) {
            return null;
        }
        int seconds = zone.getRules().getOffset(time).getTotalSeconds();
        return precision == Precision.HOUR && seconds % SECONDS_OF_AN_HOUR != 0
                ? null
                : (Integer) Math.floorDiv(seconds, SECONDS_OF_A_MINUTE);
    }
}
