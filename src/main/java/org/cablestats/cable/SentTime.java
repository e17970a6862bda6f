package org.cablestats.cable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.cablestats.cable.RawCable.Clock;
import org.cablestats.cable.header.DateTimeGroup;
import org.cablestats.cable.header.Header;
import org.cablestats.cable.header.OriginLine;
import org.cablestats.cable.reference.CorpusYears;
import org.cablestats.cable.reference.ReferenceId;
import org.jspecify.annotations.Nullable;

/** When a cable was sent and released, from what the source says and the date-time group of the header. */
final class SentTime {
    private static final Duration A_DAY = Duration.ofDays(1);

    /** The law under which cables are opened is of 1966; the bound above keeps out what is no year of anything yet. */
    private static final int FIRST_RELEASE = 1966;

    private static final int LAST_RELEASE = 2099;

    private SentTime() {}

    static Dates of(RawCable raw, ReferenceId id, @Nullable DateTimeGroup group, PostClock clock) {
        Instant created = created(raw, id, group);
        return new Dates(created, clock.offset(created), released(raw), group == null ? null : group.text());
    }

    static @Nullable Instant created(RawCable raw, ReferenceId id, @Nullable DateTimeGroup group) {
        LocalDateTime sent = sent(raw, id, group);
        return sent == null ? null : sent.toInstant(ZoneOffset.UTC);
    }

    /**
     * The source's time. Where the source knows only the hour, the group gives the minute if it names the same hour: day and hour of
     * those pages are right, and a group whose day is misprinted still has the minute that the page lost. A group with another hour is
     * another message's (a retransmission, a quoted header), so its minute says nothing. Where the source knows the draft's day at
     * most, the group is when the message was sent; where its date is none that a cable can have, or has day and month the other way
     * round, the group is all there is to go by.
     */
    private static @Nullable LocalDateTime sent(RawCable raw, ReferenceId id, @Nullable DateTimeGroup group) {
        LocalDateTime created = CorpusYears.possible(raw.created());
        LocalDateTime printed = group == null ? null : printed(raw, id, group, created);
        if (created == null || (printed != null && (!raw.clock().hasTime() || isTurned(created, printed)))) {
            return printed;
        }
        return switch (raw.clock()) {
            case MINUTE -> created.truncatedTo(ChronoUnit.MINUTES);
            case HOUR ->
                created.truncatedTo(ChronoUnit.HOURS)
                        .withMinute(
                                group != null && givesMinute(created, group)
                                        ? group.time().getMinute()
                                        : 0);
            case DAY -> created.truncatedTo(ChronoUnit.DAYS);
            case MONTH -> created.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        };
    }

    /** The group's time; where the source has no time of day, in the year that the id and the draft say. */
    private static @Nullable LocalDateTime printed(
            RawCable raw, ReferenceId id, DateTimeGroup group, @Nullable LocalDateTime created) {
        boolean isTyped = !raw.clock().hasTime() || created == null;
        return CorpusYears.possible(isTyped ? group.mended(id.year(), created) : group.time());
    }

    /** Whether two times differ in nothing but that day and month are the other way round: 3 February and 2 March, at the same minute. */
    private static boolean isTurned(LocalDateTime created, LocalDateTime printed) {
        return created.getDayOfMonth() == printed.getMonthValue()
                && created.getMonthValue() == printed.getDayOfMonth()
                && created.getDayOfMonth() != created.getMonthValue()
                && created.getYear() == printed.getYear()
                && created.getHour() == printed.getHour()
                && created.getMinute() == printed.getMinute();
    }

    static @Nullable Instant released(RawCable raw) {
        LocalDateTime released = raw.released();
        if (released == null || released.getYear() < FIRST_RELEASE || released.getYear() > LAST_RELEASE) {
            return null;
        }
        ChronoUnit exact = switch (raw.clock()) {
            case MINUTE -> ChronoUnit.MINUTES;
            case HOUR -> ChronoUnit.HOURS;
            case DAY, MONTH -> ChronoUnit.DAYS;
        };
        return released.truncatedTo(exact).toInstant(ZoneOffset.UTC);
    }

    static void judge(RawCable raw, Header header, ReferenceId id, Set<Issue> issues) {
        OriginLine origin = header.origin();
        if (origin != null && origin.serial() != null && id.serial() != null && !isSent(id.serial(), origin.serial())) {
            issues.add(Issue.SERIAL_DISAGREES);
        }
        DateTimeGroup group = header.group();
        judgeSource(raw, id, group, issues);
        LocalDateTime created = sent(raw, id, group);
        if (created == null) {
            return;
        }
        if (raw.clock() == Clock.HOUR && !givesMinute(created, group)) {
            issues.add(Issue.MINUTE_UNKNOWN);
        }
        if (!raw.clock().hasTime() && !givesTime(created, group)) {
            issues.add(Issue.TIME_UNKNOWN);
        }
        if (raw.clock() == Clock.MONTH && group == null) {
            issues.add(Issue.DAY_UNKNOWN);
        }
        if (group != null && (disagrees(raw, group) || isMended(raw, created, group))) {
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

    private static void judgeSource(RawCable raw, ReferenceId id, @Nullable DateTimeGroup group, Set<Issue> issues) {
        LocalDateTime created = CorpusYears.possible(raw.created());
        if (created == null) {
            if (!raw.issues().contains(Issue.MISSING_CREATED)) {
                issues.add(Issue.INVALID_CREATED);
            } else if (!raw.clock().hasTime() && sent(raw, id, group) != null) {
                issues.remove(Issue.MISSING_CREATED);
            }
            return;
        }
        issues.remove(Issue.MISSING_CREATED);
        if (group != null && isTurned(created, group.time())) {
            issues.add(Issue.DATE_TURNED);
        }
    }

    /** By more than a day: of the calendar where the source has no time. */
    private static boolean disagrees(RawCable raw, DateTimeGroup group) {
        LocalDateTime created = CorpusYears.possible(raw.created());
        if (created == null || isTurned(created, group.time())) {
            return false;
        }
        if (raw.clock() == Clock.MONTH) {
            return !YearMonth.from(created).equals(YearMonth.from(group.time()));
        }
        if (raw.clock() == Clock.DAY) {
            return Math.abs(ChronoUnit.DAYS.between(
                            created.toLocalDate(), group.time().toLocalDate()))
                    > 1;
        }
        return Duration.between(created, group.time()).abs().compareTo(A_DAY) > 0;
    }

    /** A station sends the last four digits. */
    private static boolean isSent(int serial, int sent) {
        return serial % 10_000 == sent % 10_000;
    }

    /** Whether a draft's record took another day than the group's. */
    private static boolean isMended(RawCable raw, LocalDateTime created, DateTimeGroup group) {
        return raw.clock() == Clock.DAY
                && !created.toLocalDate().equals(group.time().toLocalDate());
    }

    private static boolean givesTime(LocalDateTime created, @Nullable DateTimeGroup group) {
        return group != null && group.time().toLocalTime().equals(created.toLocalTime());
    }

    private static boolean givesMinute(LocalDateTime created, @Nullable DateTimeGroup group) {
        return group != null && group.time().getHour() == created.getHour();
    }
}
