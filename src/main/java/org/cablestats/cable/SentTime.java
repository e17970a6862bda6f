package org.cablestats.cable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.cablestats.cable.RawCable.Clock;
import org.jspecify.annotations.Nullable;

/** When a cable was sent and released, from what the source says and the date-time group of the header. */
final class SentTime {
    private static final Duration A_DAY = Duration.ofDays(1);

    private SentTime() {}

    static Dates of(RawCable raw, @Nullable DateTimeGroup group) {
        return new Dates(created(raw, group), released(raw), group == null ? null : group.text());
    }

    /**
     * The source's time. Where the source knows only the hour, the group gives the minute if it names the same hour: day and hour of
     * those pages are right, and a group whose day is misprinted still has the minute that the page lost. A group with another hour is
     * another message's (a retransmission, a quoted header), so its minute says nothing.
     */
    static @Nullable Instant created(RawCable raw, @Nullable DateTimeGroup group) {
        LocalDateTime created = raw.created();
        if (created == null) {
            return null;
        }
        if (raw.clock() == Clock.MINUTE) {
            return created.truncatedTo(ChronoUnit.MINUTES).toInstant(ZoneOffset.UTC);
        }
        int minute = group != null && givesMinute(created, group) ? group.time().getMinute() : 0;
        return created.truncatedTo(ChronoUnit.HOURS).withMinute(minute).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant released(RawCable raw) {
        LocalDateTime released = raw.released();
        if (released == null) {
            return null;
        }
        ChronoUnit exact = raw.clock() == Clock.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.HOURS;
        return released.truncatedTo(exact).toInstant(ZoneOffset.UTC);
    }

    static void judge(RawCable raw, Header header, ReferenceId id, Set<Issue> issues) {
        OriginLine origin = header.origin();
        if (origin != null && origin.serial() != null && id.serial() != null && !isSent(id.serial(), origin.serial())) {
            issues.add(Issue.SERIAL_DISAGREES);
        }
        LocalDateTime created = raw.created();
        DateTimeGroup group = header.group();
        if (created == null) {
            issues.add(Issue.INVALID_CREATED);
            return;
        }
        if (raw.clock() == Clock.HOUR && !givesMinute(created, group)) {
            issues.add(Issue.MINUTE_UNKNOWN);
        }
        if (group != null && Duration.between(created, group.time()).abs().compareTo(A_DAY) > 0) {
            issues.add(Issue.DATE_DISAGREES);
        }
        if (id.year() != null && id.year() != created.getYear()) {
            issues.add(Issue.YEAR_DISAGREES);
        }
        if (origin != null
                && origin.time() != null
                && origin.time().distance(created).compareTo(A_DAY) > 0) {
            issues.add(Issue.TRANSMISSION_DISAGREES);
        }
    }

    /** A station sends the last four digits. */
    private static boolean isSent(int serial, int sent) {
        return serial % 10_000 == sent % 10_000;
    }

    private static boolean givesMinute(LocalDateTime created, @Nullable DateTimeGroup group) {
        return group != null && group.time().getHour() == created.getHour();
    }
}
